source("common.R")
control <- suppressWarnings(coxph.control(eps = 1e-14, iter.max = 50, timefix = FALSE))

# Baseline hazard, predicted curves and concordance of one model.
prediction <- function(s, ties, robust) {
  x <- s$x
  colnames(x) <- paste0("v", seq_len(ncol(x)))
  d <- data.frame(x)
  d$st <- if (is.null(s$strata)) rep("", nrow(x)) else s$strata
  y <- response(s)
  w <- weights_of(s)
  terms <- c(colnames(x), if (!is.null(s$strata)) "strata(st)")
  formula <- reformulate(terms, "y")
  environment(formula) <- environment()
  # A robust variance without clusters takes each row for one: with delayed entry R wants that said.
  id <- seq_along(w)
  fit <- suppressWarnings(if (ties == "exact") coxph(formula, d, ties = ties, control = control, x = TRUE)
                          else if (robust) coxph(formula, d, weights = w, ties = ties, control = control, cluster = id, x = TRUE)
                          else coxph(formula, d, weights = w, ties = ties, control = control, robust = FALSE, x = TRUE))
  strata <- if (is.null(s$strata)) "" else sort(unique(s$strata))
  curve <- survfit(fit, se.fit = FALSE)
  label <- if (is.null(s$strata)) rep("", length(curve$time)) else rep(strata, curve$strata)
  offset <- exp(-sum(coef(fit) * fit$means, na.rm = TRUE))
  baseline <- lapply(strata, function(g) list(stratum = g, time = I(curve$time[label == g]), zero = I(curve$cumhaz[label == g] * offset),
                                              means = I(curve$cumhaz[label == g])))
  rows <- unique(round(seq(1, nrow(x), length.out = 5)))
  times <- unname(quantile(s$time, c(0.1, 0.35, 0.6, 0.85), type = 3))
  rows <- lapply(rows, function(i) {
    curve <- survfit(fit, newdata = d[i, ], conf.type = "log-log")
    at <- summary(curve, times = times, extend = TRUE)
    at$surv[times > max(curve$time)] <- NA
    q <- quantile(curve, 0.5)
    list(row = i - 1, linear_predictor = unname(predict(fit, d[i, ])),
         hazard_ratio = unname(predict(fit, d[i, ], type = "risk", reference = "sample")),
         survival = I(at$surv), std_error = I(ifelse(is.na(at$surv), NA, at$std.err)),
         lower = I(ifelse(is.na(at$surv), NA, at$lower)), upper = I(ifelse(is.na(at$surv), NA, at$upper)),
         median = I(unname(c(q$quantile, q$lower, q$upper))))
  })
  uno <- function(...) {
    c <- concordance(fit, timewt = "n/G2", timefix = FALSE, ...)
    list(estimate = unname(c$concordance), std_error = sqrt(c$var))
  }
  list(ties = ties, robust = robust, times = I(times), baseline = baseline, rows = rows, tau = times[3],
       uno = if (is.null(s$entry)) uno(), uno_tau = if (is.null(s$entry)) uno(ymax = times[3]))
}

# With delayed entry coxph(ties = "exact") returns something that survfit does not take.
for (name in c("lung", "lung-stratified", "lung-weighted", "lung-replicated", "veteran", "veteran-stratified", "ovarian", "heart",
               "heart-stratified", "cgd", "kidney")) {
  s <- samples[[name]]
  exact <- if (is.null(s$weight) && is.null(s$entry)) list(prediction(s, "exact", FALSE))
  write_reference(paste0("prediction-", name), s[c("entry", "time", "event", "weight", "strata", "columns", "x")],
                  "basehaz, survfit(fit, newdata, conf.type = 'log-log'), predict, concordance(fit, timewt = 'n/G2', ymax) of coxph(...)",
                  c(list(prediction(s, "efron", FALSE), prediction(s, "breslow", FALSE), prediction(s, "efron", TRUE)), exact))
}
