# Residuals, robust variances and tests of proportional hazards of coxph, for three treatments of ties; R's survival.
# For models with exact ties coxph has martingale and deviance residuals only, and no robust variance.
source("common.R")
control <- suppressWarnings(coxph.control(eps = 1e-14, iter.max = 50, timefix = FALSE))

cox_models <- function(s, ties, cluster) {
  y <- response(s); x <- s$x; w <- weights_of(s); id <- cluster
  colnames(x) <- s$columns
  strata <- if (is.null(s$strata)) rep("", length(s$time)) else s$strata
  formula <- if (is.null(s$strata)) y ~ x else y ~ x + strata(strata)
  fit <- function(...) suppressWarnings(do.call(coxph, list(formula, ties = ties, control = control, x = TRUE, ...)))
  plain <- if (ties == "exact") fit() else fit(weights = w, robust = FALSE)
  types <- c("martingale", "deviance", if (ties != "exact") c("score", "schoenfeld", "scaledsch", "dfbeta", "dfbetas"))
  all <- lapply(types, function(type) {
    r <- residuals(plain, type = type)
    if (type %in% c("martingale", "deviance")) I(unname(r)) else unname(as.matrix(r))
  })
  names(all) <- types
  # With exact ties and delayed entry residuals(type = "deviance") gives martingale residuals: by their definition instead.
  if (ties == "exact" && !is.null(s$entry)) {
    m <- all$martingale
    all$deviance <- I(sign(m) * sqrt(-2 * (m + ifelse(s$event == 1, log(s$event - m), 0))))
  }
  out <- list(ties = ties, coef = I(unname(coef(plain))), log_likelihood = I(plain$loglik), residuals = all)
  if (ties == "exact") {
    out$std_error <- I(unname(sqrt(diag(plain$var))))
    return(out)
  }
  robust <- fit(weights = w, cluster = seq_along(id))
  clustered <- fit(weights = w, cluster = id)
  of <- function(f) list(variance = unname(f$var), wald = drop(coef(f) %*% solve(f$var, coef(f))), score = f$rscore)
  out$robust <- of(robust)
  out$clustered <- of(clustered)
  tests <- function(transform) {
    table <- unname(cox.zph(plain, transform = transform, terms = FALSE)$table)
    list(statistic = I(table[, 1]), df = I(table[, 2]), p_value = I(table[, 3]))
  }
  transforms <- c("km", "rank", "identity", "log")
  out$proportionality <- setNames(lapply(transforms, tests), transforms)
  out
}

for (name in c("lung", "lung-stratified", "lung-weighted", "veteran", "ovarian", "kidney", "heart", "heart-stratified", "cgd")) {
  s <- samples[[name]]
  n <- length(s$time)
  cluster <- paste0("c", (seq_len(n) * 7) %% (n %/% 3))
  ties <- c("efron", "breslow", if (is.null(s$weight)) "exact")
  reference <- c(s[c("entry", "time", "event", "weight", "strata", "columns", "x")], list(group = cluster))
  write_reference(paste0("coxmodels-", name), reference,
                  "coxph(ties, robust, cluster = group); residuals(type); cox.zph(transform, terms = FALSE)",
                  lapply(ties, function(t) cox_models(s, t, cluster)))
}
