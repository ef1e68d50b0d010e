# Ridge and lasso Cox models of R's glmnet at thresh = 1e-20, and its cross-validation with given folds.
# glmnet weighs rows relative to their mean, and its ties are Breslow's. It moves censored times by 2e-14 behind the
# events that they are tied with, which is lost in rounding at times of more than 100; so times are divided by 1e4.
source("common.R")
suppressPackageStartupMessages(library(glmnet))

net <- function(s, alpha) {
  x <- s$x; colnames(x) <- s$columns; w <- weights_of(s)
  y <- response(within(s, time <- time / 1e4))
  if (!is.null(s$strata)) y <- stratifySurv(y, s$strata)
  fit <- function(...) glmnet(x, y, family = "cox", alpha = alpha, weights = w, thresh = 1e-20, maxit = 1e7, ...)
  whole <- fit()
  k <- round(seq(1, length(whole$lambda), length.out = 6))
  kept <- fit(lambda = whole$lambda[k])
  folds <- 1 + (seq_along(s$time) * 3) %% 5
  cv <- cv.glmnet(x, y, family = "cox", alpha = alpha, weights = w, lambda = whole$lambda, foldid = folds, thresh = 1e-20, maxit = 1e7)
  list(alpha = alpha, steps = length(whole$lambda), lambda = I(whole$lambda), index = I(k - 1), coef = unname(t(as.matrix(kept$beta))),
       folds = I(folds), cv = list(lambda = I(cv$lambda), deviance = I(unname(cv$cvm)), std_error = I(unname(cv$cvsd)),
                                   lambda_min = cv$lambda.min, lambda_1se = cv$lambda.1se))
}

scaled <- samples$`lung-all`
scaled$x <- cbind(scaled$x[, 1] * 1e6, scaled$x[, 2] * 1e-6)
all <- c(samples[c("lung", "lung-weighted", "veteran", "ovarian")], list(`scaled-columns` = scaled))
for (name in names(all)) {
  s <- all[[name]]
  write_reference(paste0("elasticnet-", name), s[c("entry", "time", "event", "weight", "strata", "columns", "x")],
                  paste("glmnet", packageVersion("glmnet"), "(family = \"cox\", thresh = 1e-20); cv.glmnet(foldid)"),
                  lapply(c(0, 1), function(a) net(s, a)))
}
