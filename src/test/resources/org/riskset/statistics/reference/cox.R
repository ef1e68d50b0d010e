source("common.R")

# coxph stops where the log likelihood changes by less than 1e-9; eps = 1e-14 lets it come as near as it can.
# timefix = FALSE: to R's absolute tolerance times of 1e-9 are one time.
control <- suppressWarnings(coxph.control(eps = 1e-14, iter.max = 50, timefix = FALSE))

reference <- function(s, ties, name) {
  y <- response(s)
  x <- s$x
  colnames(x) <- s$columns
  w <- weights_of(s)
  fit <- suppressWarnings(
    if (is.null(s$strata)) coxph(y ~ x, weights = w, ties = ties, control = control, robust = FALSE)
    else coxph(y ~ x + strata(s$strata), weights = w, ties = ties, control = control, robust = FALSE))
  if (!is.null(fit$naive.var)) stop("robust variance")
  table <- summary(fit)
  z <- coef(fit) / sqrt(diag(fit$var))
  test <- function(statistic) list(statistic = unname(statistic), df = sum(!is.na(coef(fit))),
                                   p_value = pchisq(unname(statistic), sum(!is.na(coef(fit))), lower.tail = FALSE))
  counts <- fit$concordance
  list(ties = ties, n = fit$n, events = sum(w[s$event == 1]),
       coefficients = list(name = I(s$columns), aliased = I(unname(is.na(coef(fit)))), coef = I(unname(coef(fit))),
                           std_error = I(unname(ifelse(is.na(coef(fit)), NA, sqrt(diag(fit$var))))), statistic = I(unname(z)),
                           p_value = I(unname(2 * pnorm(-abs(z)))), log10_p = I(unname((log(2) + pnorm(-abs(z), log.p = TRUE)) / log(10))),
                           hazard_ratio = I(unname(exp(coef(fit)))),
                           conf_low = I(unname(table$conf.int[, 3])), conf_high = I(unname(table$conf.int[, 4]))),
       variance = unname(fit$var),
       log_likelihood = list(null = fit$loglik[1], model = fit$loglik[2]),
       tests = list(likelihood_ratio = test(2 * diff(fit$loglik)), wald = test(wald(fit, name)), score = test(fit$score)),
       concordance = list(estimate = counts[["concordance"]], std_error = counts[["std"]], concordant = counts[["concordant"]],
                          discordant = counts[["discordant"]], tied_x = counts[["tied.x"]], tied_y = counts[["tied.y"]], tied_xy = counts[["tied.xy"]]))
}

# fit$wald.test drops columns whose variance is below 1e-12 of the largest, as with covariates of 1e8 and
# 1e-7: 9.39 where b' V^-1 b is 13.47. So z is made first; for all other data both are the same.
wald <- function(fit, name) {
  kept <- !is.na(coef(fit))
  z <- (coef(fit) / sqrt(diag(fit$var)))[kept]
  statistic <- drop(z %*% solve(cov2cor(fit$var[kept, kept, drop = FALSE]), z))
  stopifnot(name == "scaled-columns" || isTRUE(all.equal(statistic, unname(fit$wald.test), tolerance = 1e-10)))
  statistic
}

with_x <- function(s, x) { s$columns <- colnames(x); s$x <- unname(x); s }
ovarian_x <- samples$ovarian$x
colnames(ovarian_x) <- samples$ovarian$columns
lung_x <- samples$`lung-all`$x
colnames(lung_x) <- samples$`lung-all`$columns
special <- list(
  # Huge, tiny and far-away covariates.
  `scaled-columns` = with_x(samples$`lung-all`, cbind(large = lung_x[, "age"] * 1e8, small = lung_x[, "sex"] * 1e-7)),
  # A copy, a sum and a constant.
  collinear = with_x(samples$ovarian, cbind(ovarian_x, twice = 2 * ovarian_x[, "age"], constant = 3,
                                            sum = ovarian_x[, "age"] + ovarian_x[, "rx"])),
  `death-at-zero` = sample_of(c(0, 0, 1, 2, 2, 3, 4), c(1, 0, 1, 1, 0, 1, 0), x = cbind(z = c(1, 0, 1, 0, 1, 2, 0))),
  # One failure against the order of the covariate: large, but finite.
  `nearly-separated` = sample_of(1:20, rep(1, 20), x = cbind(z = c(20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 9, 10, 8:1) / 2)),
  # The first row fails alone in its risk set, the second before anybody else has entered.
  `entry-gaps` = sample_of(c(1, 3, 6, 7, 7, 8, 9, 9, 10), c(1, 1, 1, 0, 1, 1, 1, 1, 0), entry = c(0, 1, 4, 4, 5, 3, 2, 8, 5),
                           x = cbind(a = c(1, 0, 1, 1, 0, 0, 1, 0, 1), b = c(2, 1, 0, 3, 1, 2, 5, 4, 1))),
  # Strata of one row contribute nothing.
  `lonely-strata` = sample_of(c(1, 2, 3, 4, 5, 6, 7, 8), c(1, 1, 0, 1, 1, 1, 1, 1), strata = c("a", "a", "a", "a", "b", "c", "d", "a"),
                              x = cbind(z = c(1, 0, 2, 1, 5, 7, 9, 0)))
)
all_samples <- c(samples, special)
for (name in names(all_samples)) {
  s <- all_samples[[name]]
  write_reference(paste0("cox-", name), s[c("entry", "time", "event", "weight", "strata", "columns", "x")],
                  "coxph(Surv(...) ~ x + strata(strata), weights, ties, control = coxph.control(eps = 1e-14, iter.max = 50))",
                  lapply(c("efron", "breslow"), function(t) reference(s, t, name)))
}
