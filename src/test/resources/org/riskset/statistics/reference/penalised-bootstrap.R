# Optimism and standardised survival of penalised Cox models in bootstrap samples that are kept: glmnet with a given weight
# (ridge, lasso; times divided by 1e4 as in elastic-net.R), Firth's model as firth-common.R has it. The measures of a linear
# predictor are those of coxph and concordance with it alone, on the sample and on the original rows; the hazard is that of
# survfit at the given coefficients.
source("common.R")
source("firth-common.R")
suppressPackageStartupMessages(library(glmnet))
control <- suppressWarnings(coxph.control(eps = 1e-14, iter.max = 50, timefix = FALSE))
held <- suppressWarnings(coxph.control(iter.max = 0, timefix = FALSE))
names_of <- function(s) paste0("v", seq_len(ncol(s$x)))
frame_of <- function(s) setNames(data.frame(s$time, s$event, s$x), c("time", "event", names_of(s)))
rows_of <- function(s, rows) { s$time <- s$time[rows]; s$event <- s$event[rows]; s$x <- s$x[rows, , drop = FALSE]; s }

net <- function(alpha, lambda) function(s) {
  fit <- glmnet(s$x, Surv(s$time / 1e4, s$event), family = "cox", alpha = alpha, lambda = lambda * c(8, 4, 2, 1), thresh = 1e-20, maxit = 1e7)
  as.numeric(fit$beta[, 4])
}
firth <- function(s) {
  scale <- apply(s$x, 2, sd)
  s$x <- sweep(s$x, 2, scale, "/")
  firth_maximum(s, "efron") / scale
}

measures <- function(beta, s, ties) {
  d <- data.frame(time = s$time, event = s$event, lp = drop(s$x %*% beta))
  n <- nrow(d)
  if (all(beta == 0)) return(c(0.5, NA, 0))
  fit <- coxph(Surv(time, event) ~ lp, d, ties = ties, control = control)
  c(concordance(Surv(time, event) ~ lp, d, reverse = TRUE, timefix = FALSE)$concordance, coef(fit),
    (1 - exp(-2 * diff(fit$loglik) / n)) / (1 - exp(2 * fit$loglik[1] / n)))
}

standardized <- function(beta, s, ties, column, times, tau) {
  d <- frame_of(s)
  fit <- coxph(reformulate(names_of(s), "Surv(time, event)"), d, init = beta, ties = ties, control = held)
  unlist(lapply(c(0, 1), function(level) {
    d[[column]] <- level
    curve <- survfit(fit, newdata = d, se.fit = FALSE)
    step <- stepfun(curve$time, c(1, rowMeans(curve$surv)))
    grid <- c(0, sort(unique(d$time[d$event == 1 & d$time < tau])), tau)
    c(step(times), sum(diff(grid) * step(grid[-length(grid)])))
  }))
}

bootstrap <- function(s, penalty, fit, ties, draws, column, times, tau) {
  pairs <- sapply(draws, function(rows) {
    train <- rows_of(s, rows)
    beta <- fit(train)
    c(measures(beta, train, ties), measures(beta, s, ties), standardized(beta, train, ties, column, times, tau))
  })
  # A model without effect has no slope: means of it are over the others, in both.
  without <- is.na(pairs[2, ]) | is.na(pairs[5, ])
  pairs[c(2, 5), without] <- NA
  mean_of <- function(k) I(rowMeans(pairs[k, , drop = FALSE], na.rm = TRUE))
  list(penalty = penalty, ties = ties, apparent = I(measures(fit(s), s, ties)), training = mean_of(1:3), test = mean_of(4:6),
       without_slope = sum(without), standardized = lapply(seq_along(draws), function(k) I(pairs[-(1:6), k])))
}

set.seed(20261123)
for (name in c("lung", "veteran")) {
  s <- samples[[name]]
  s$strata <- NULL
  binary <- which(apply(s$x, 2, function(x) setequal(x, 0:1)))[1]
  if (is.na(binary)) { binary <- ncol(s$x); s$x[, binary] <- as.double(s$x[, binary] > 1) }
  column <- paste0("v", binary)
  n <- length(s$time)
  times <- unname(quantile(s$time, c(0.2, 0.5, 0.7), type = 3))
  draws <- lapply(1:8, function(i) sample.int(n, replace = TRUE))
  largest <- glmnet(s$x, Surv(s$time / 1e4, s$event), family = "cox")$lambda[1]
  run <- function(penalty, lambda, fit, ties, k) c(list(lambda = lambda, samples = k),
    bootstrap(s, penalty, fit, ties, draws[1:k], column, times, times[3]))
  expected <- list(
    column = binary - 1, times = I(times), tau = times[3], draws = lapply(draws, function(rows) I(rows - 1)),
    models = list(run("ridge", 0.2, net(0, 0.2), "breslow", 8), run("lasso", largest / 4, net(1, largest / 4), "breslow", 8),
                  # So heavy that some samples keep no coefficient at all.
                  run("lasso", largest * 1.1, net(1, largest * 1.1), "breslow", 8), run("firth", 0, firth, "efron", 3)))
  write_reference(paste0("penalised-bootstrap-", name), s[c("time", "event", "columns", "x")],
                  paste("glmnet", packageVersion("glmnet"), "at a given weight, firth-common.R; coxph and concordance of the linear predictor"), expected)
}
