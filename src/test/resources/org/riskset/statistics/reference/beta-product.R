source("common.R")

# The beta-product confidence procedure by the method of moments, written from Fay, Brittain and Proschan (2013) with
# the right-continuous limits of Fay and Brittain (2016): package bpcp, whose bpcp(nmc = 0) this is, was not at hand.
beta_product <- function(time, event, weight, level) {
  tail <- (1 - level) / 2
  # First and second moment of a product of betas, and the beta with the same.
  by <- function(m, a, b) c(m[1] * a / (a + b), m[2] * a * (a + 1) / ((a + b) * (a + b + 1)))
  quantile <- function(m, p) {
    if (m[1] == 0 || m[1] == 1) return(m[1])
    size <- m[1] * (1 - m[1]) / (m[2] - m[1]^2) - 1
    qbeta(p, m[1] * size, (1 - m[1]) * size)
  }
  m <- c(1, 1)
  after <- sum(weight)
  lower <- quantile(by(m, after, 1), tail)
  upper <- 1
  for (t in sort(unique(time))) {
    d <- sum(weight[time == t & event == 1])
    y <- sum(weight[time >= t])
    after <- sum(weight[time > t])
    if (d > 0) m <- by(m, y - d + 1, d)
    lower <- c(lower, quantile(by(m, after, 1), tail))
    upper <- c(upper, quantile(m, 1 - tail))
  }
  list(conf_level = level, start_low = lower[1], time = I(sort(unique(time))), conf_low = I(lower[-1]), conf_high = I(upper[-1]))
}

# Without censoring the procedure is Clopper and Pearson's: checked here against binom.test.
check <- beta_product(1:12, rep(1, 12), rep(1, 12), 0.95)
for (x in 1:11) stopifnot(all.equal(c(check$conf_low[x], check$conf_high[x]), c(binom.test(12 - x, 12)$conf.int)))

chosen <- list(
  aml = with(aml, sample_of(time, status)),
  ovarian = with(ovarian, sample_of(futime, fustat)),
  lung = with(lung, sample_of(time, status == 2)),
  `veteran-replicated` = with(veteran, sample_of(time, status, weight = rep(c(1, 2, 3), length.out = 137))),
  `all-censored` = sample_of(c(1, 2, 2, 5), c(0, 0, 0, 0)),
  one = sample_of(3, 1)
)
for (name in names(chosen)) {
  s <- chosen[[name]]
  expected <- lapply(c(0.95, 0.8), function(level) beta_product(s$time, s$event, weights_of(s), level))
  write_reference(paste0("km-beta-", name), s[c("time", "event", "weight")], "beta_product(time, event, weight, level)", expected)
}
