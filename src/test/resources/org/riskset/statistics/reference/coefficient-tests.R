source("common.R")

# Wald's tests of some coefficients of R's coxph, of their departure from a direction, and the likelihood ratio
# of nested models. R has no function for a departure: its least statistic over c is found by optimize.
control <- coxph.control(eps = 1e-14, iter.max = 50, timefix = FALSE)
s <- samples$veteran
colnames(s$x) <- s$columns
y <- response(s)
fit <- function(columns, robust = FALSE) {
  x <- s$x[, columns, drop = FALSE]
  if (robust) coxph(y ~ x, cluster = rep(1:(length(s$time) / 2 + 1), each = 2)[seq_along(s$time)], control = control)
  else coxph(y ~ x, control = control)
}
wald <- function(model, columns) {
  b <- unname(coef(model))[columns]
  v <- model$var[columns, columns, drop = FALSE]
  drop(b %*% solve(v, b))
}
departure <- function(model, columns, direction) {
  b <- unname(coef(model))[columns]
  v <- model$var[columns, columns, drop = FALSE]
  at <- function(c) drop((b - c * direction) %*% solve(v, b - c * direction))
  found <- optimize(at, c(-100, 100), tol = 1e-12)
  found$objective
}
test <- function(statistic, df) list(statistic = statistic, df = df, p_value = pchisq(statistic, df, lower.tail = FALSE))

all <- seq_along(s$columns)
full <- fit(all)
robust <- fit(all, TRUE)
celltype <- which(grepl("celltype", s$columns))
direction <- c(1, 2, 3)
write_reference("coefficient-tests", s, "coxph(y ~ x)", list(
  celltype = celltype,
  one = test(wald(full, 1), 1),
  celltypes = test(wald(full, celltype), 3),
  celltypes_robust = test(wald(robust, celltype), 3),
  direction = direction,
  departure = test(departure(full, celltype, direction), 2),
  likelihood_ratio = with(list(d = 2 * (full$loglik[2] - fit(setdiff(all, celltype))$loglik[2])), test(d, 3))))
