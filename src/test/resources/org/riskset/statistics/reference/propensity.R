# Logistic regression by R's glm, Firth's penalised one from its definition (logistf is not in Debian), and the
# weights, effective sample sizes and standardised differences written out.
source("common.R")

firth_logistic <- function(x, y, w) {
  scale <- c(1, apply(x[, -1, drop = FALSE], 2, sd))
  centre <- c(0, colMeans(x[, -1, drop = FALSE]))
  z <- sweep(sweep(x, 2, centre), 2, scale, "/")
  pieces <- function(b) {
    p <- plogis(drop(z %*% b)); v <- w * p * (1 - p); info <- crossprod(z, v * z)
    h <- v * rowSums((z %*% solve(info)) * z)
    list(u = drop(crossprod(z, w * (y - p) + h * (0.5 - p))), info = info, l = sum(w * ifelse(y == 1, plogis(drop(z %*% b), log.p = TRUE), plogis(-drop(z %*% b), log.p = TRUE))))
  }
  value <- function(b) { a <- pieces(b); a$l + as.numeric(determinant(a$info)$modulus) / 2 }
  climb <- function(free, b = numeric(ncol(z))) {
    for (i in 1:500) {
      a <- pieces(b); step <- numeric(length(b)); step[free] <- solve(a$info[free, free], a$u[free])
      f <- 1; while (value(b + f * step) < value(b) - 1e-12 && f > 1e-10) f <- f / 2
      b <- b + f * step
      if (max(abs(step)) < 1e-14 * (1 + max(abs(b)))) break
    }
    b
  }
  p <- ncol(z); best <- climb(seq_len(p)); top <- value(best)
  transform <- diag(1 / scale, p); transform[1, -1] <- -centre[-1] / scale[-1]
  v <- transform %*% solve(pieces(best)$info) %*% t(transform)
  # Slopes only: the intercept of these centred columns is another coefficient.
  lr <- vapply(2:p, function(j) 2 * (top - value(climb(setdiff(seq_len(p), j)))), 0)
  limit <- function(j, side) {
    held <- function(at) { b <- numeric(p); b[j] <- at; 2 * (top - value(climb(setdiff(seq_len(p), j), b))) - qchisq(0.95, 1) }
    se <- sqrt(solve(pieces(best)$info)[j, j]); far <- best[j] + side * se
    while (held(far) < 0) far <- far + side * se
    uniroot(held, sort(c(best[j], far)), tol = 1e-14)$root / scale[j]
  }
  list(coef = I(drop(transform %*% best)), std_error = I(sqrt(diag(v))), fitted = I(plogis(drop(z %*% best))), slope_statistic = I(lr),
       slope_low = I(vapply(2:p, limit, 0, side = -1)), slope_high = I(vapply(2:p, limit, 0, side = 1)))
}

propensity <- function(s, treated) {
  w <- weights_of(s); x <- cbind(1, s$x)
  fit <- suppressWarnings(glm(treated ~ s$x, family = binomial, weights = w, control = glm.control(epsilon = 1e-15, maxit = 100)))
  table <- summary(fit)$coefficients
  p <- unname(fitted(fit))
  share <- sum(w * treated) / sum(w)
  weights <- list(ate = ifelse(treated == 1, 1 / p, 1 / (1 - p)), att = ifelse(treated == 1, 1, p / (1 - p)), overlap = ifelse(treated == 1, 1 - p, p))
  stable <- list(ate = weights$ate * ifelse(treated == 1, share, 1 - share), att = weights$att * ifelse(treated == 1, 1, (1 - share) / share))
  cut <- function(v, q) pmin(pmax(v, quantile(v, q)), quantile(v, 1 - q))
  ess <- function(v) sum(v)^2 / sum(v^2)
  smd <- function(v, of) vapply(seq_len(ncol(s$x)), function(j) {
    z <- s$x[, j]
    spread <- function(g) { u <- z[treated == g]; if (all(z %in% 0:1)) mean(u) * (1 - mean(u)) else var(u) }
    (weighted.mean(z[treated == 1], of[treated == 1]) - weighted.mean(z[treated == 0], of[treated == 0])) / sqrt((spread(1) + spread(0)) / 2)
  }, 0)
  list(ml = list(coef = I(unname(coef(fit))), std_error = I(unname(table[, 2])), statistic = I(unname(table[, 3])), p_value = I(unname(table[, 4])),
                 fitted = I(p), deviance = deviance(fit), null_deviance = fit$null.deviance),
       firth = firth_logistic(x, treated, w),
       weights = lapply(weights, I), stabilized = lapply(stable, I), truncated = I(cut(weights$ate, 0.05)),
       effective_sample_size = ess(weights$ate), smd_before = I(smd(s$x, w)), smd_after = I(smd(s$x, weights$ate * w)))
}

lung2$wt <- rep(c(1, 2, 3), length.out = nrow(lung2))
all <- list(
  lung = list(with(lung2, sample_of(time, status == 2, x = expand(~ age + ph.ecog + wt.loss, lung2))), lung2$sex - 1),
  `lung-weighted` = list(with(lung2, sample_of(time, status == 2, weight = wt, x = expand(~ age + factor(ph.ecog == 0), lung2))), lung2$sex - 1),
  veteran = list(with(veteran, sample_of(time, status, x = expand(~ celltype + karno + age + prior, veteran))), veteran$trt - 1)
)
for (name in names(all)) {
  s <- all[[name]][[1]]; treated <- all[[name]][[2]]
  write_reference(paste0("propensity-", name), c(s[c("time", "event", "weight", "columns", "x")], list(group = ifelse(treated == 1, "treated", "control"))),
                  "glm(treated ~ x, binomial, weights); the rest from its definition", propensity(s, treated))
}
