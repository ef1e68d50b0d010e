# Standardised survival, optimism and selection of Cox models. rms::validate draws its own bootstrap samples, so its rule is
# written here once more for samples that are kept: C and Nagelkerke's R2 on the sample and on the original rows, and the
# coefficient of the linear predictor there. Checked against rms below.
source("common.R")
control <- suppressWarnings(coxph.control(eps = 1e-14, iter.max = 50, timefix = FALSE))
frame_of <- function(s) {
  x <- s$x
  colnames(x) <- paste0("v", seq_len(ncol(x)))
  data.frame(time = s$time, event = s$event, x)
}

standardized <- function(s, column, times, tau) {
  d <- frame_of(s)
  fit <- coxph(reformulate(setdiff(names(d), c("time", "event")), "Surv(time, event)"), d, control = control)
  curves <- lapply(c(0, 1), function(level) {
    d[[column]] <- level
    curve <- survfit(fit, newdata = d, se.fit = FALSE)
    mean <- rowMeans(curve$surv)
    step <- stepfun(curve$time, c(1, mean))
    grid <- c(0, curve$time[curve$time < tau], tau)
    list(at = I(step(times)), restricted_mean = sum(diff(grid) * step(grid[-length(grid)])))
  })
  list(column = column, times = I(times), tau = tau, curves = curves)
}

measures <- function(fit, n) {
  lr <- 2 * diff(fit$loglik)
  c(unname(fit$concordance["concordance"]), (1 - exp(-lr / n)) / (1 - exp(2 * fit$loglik[1] / n)))
}
optimism <- function(s, draws) {
  d <- frame_of(s)
  formula <- reformulate(setdiff(names(d), c("time", "event")), "Surv(time, event)")
  n <- nrow(d)
  full <- coxph(formula, d, control = control)
  pairs <- sapply(draws, function(rows) {
    train <- coxph(formula, d[rows, ], control = control)
    d$lp <- as.matrix(d[, -(1:2)]) %*% coef(train)
    test <- coxph(Surv(time, event) ~ lp, d, control = control)
    a <- measures(train, n)
    b <- measures(test, n)
    c(a[1], 1, a[2], concordance(Surv(time, event) ~ lp, d, reverse = TRUE, timefix = FALSE)$concordance, coef(test), b[2])
  })
  apparent <- measures(full, n)
  list(apparent = I(c(apparent[1], 1, apparent[2])), training = I(rowMeans(pairs[1:3, ])), test = I(rowMeans(pairs[4:6, ])),
       draws = lapply(draws, function(rows) I(rows - 1)))
}

selection <- function(s) {
  d <- frame_of(s)
  full <- coxph(reformulate(setdiff(names(d), c("time", "event")), "Surv(time, event)"), d, control = control)
  null <- coxph(Surv(time, event) ~ 1, d)
  path <- function(start, direction, k) {
    result <- step(start, scope = list(lower = ~1, upper = formula(full)), direction = direction, k = k, trace = 0)
    list(steps = I(sub("^[-+] v", "", result$anova$Step[-1])), criterion = I(result$anova$AIC),
         selected = I(sub("^v", "", names(coef(result)))))
  }
  # By likelihood-ratio p-values: step() has no such rule, its tables have the p-values.
  p_path <- function(fit, backward, level) {
    taken <- character(); tests <- list(); criterion <- extractAIC(fit)[2]
    repeat {
      table <- if (backward) drop1(fit, test = "Chisq") else add1(fit, formula(full), test = "Chisq")
      table <- table[-1, ]
      if (!nrow(table)) break
      p <- setNames(table[["Pr(>Chi)"]], rownames(table))
      tests <- c(tests, list(list(terms = I(sub("^v", "", names(p))), df = I(table$Df), statistic = I(table$LRT), p_value = I(unname(p)), aic = I(table$AIC))))
      best <- if (backward) which.max(p) else which.min(p)
      if (if (backward) p[best] <= level else p[best] >= level) break
      fit <- update(fit, paste("~ .", if (backward) "-" else "+", names(p)[best]))
      taken <- c(taken, sub("^v", "", names(p)[best])); criterion <- c(criterion, extractAIC(fit)[2])
    }
    list(steps = I(taken), criterion = I(criterion), selected = I(sub("^v", "", names(coef(fit)))), tests = tests)
  }
  # A term that contains two others: the product of the first column and the last.
  ends <- names(d)[c(3, ncol(d))]
  product <- coxph(reformulate(c(ends, paste(ends, collapse = ":")), "Surv(time, event)"), d, control = control)
  marginal <- function(start, direction) {
    result <- step(start, scope = list(lower = ~1, upper = formula(product)), direction = direction, k = 2, trace = 0)
    steps <- sub("^[-+] ", "", result$anova$Step[-1])
    list(steps = I(match(steps, c(ends, paste(ends, collapse = ":")))), criterion = I(result$anova$AIC))
  }
  k <- log(sum(d$event))
  # step(k = log(events)) calls its criterion AIC too.
  list(backward_p = p_path(full, TRUE, 0.05), forward_p = p_path(null, FALSE, 0.05),
       backward_product = marginal(product, "backward"), forward_product = marginal(null, "forward"),
       backward_aic = path(full, "backward", 2), forward_aic = path(null, "forward", 2),
       backward_bic = path(full, "backward", k), forward_bic = path(null, "forward", k))
}

set.seed(20260102)
for (name in c("lung", "veteran", "kidney")) {
  s <- samples[[name]]
  s$strata <- NULL
  column <- paste0("v", which(apply(s$x, 2, function(x) setequal(x, 0:1)))[1])
  if (column == "vNA") { s$x <- cbind(s$x, treated = as.double(s$x[, ncol(s$x)] > 1)); s$x <- s$x[, -(ncol(s$x) - 1)]
                         s$columns[ncol(s$x)] <- "treated"; s$x <- unname(s$x); column <- paste0("v", ncol(s$x)) }
  times <- unname(quantile(s$time, c(0.2, 0.5, 0.8), type = 3))
  draws <- lapply(1:10, function(i) sample.int(length(s$time), replace = TRUE))
  write_reference(paste0("validation-", name), s[c("time", "event", "columns", "x")],
                  "mean of survfit(coxph, newdata); optimism as rms::validate; step(coxph)",
                  list(standardized = standardized(s, column, times, times[3]), optimism = optimism(s, draws), selection = selection(s)))
}

# rms agrees: its mean over its own samples is that of the rule above for the same samples.
if (suppressPackageStartupMessages(require(rms, quietly = TRUE))) {
  s <- samples$veteran
  d <- frame_of(s)
  set.seed(7)
  fit <- cph(reformulate(setdiff(names(d), c("time", "event")), "Surv(time, event)"), d, x = TRUE, y = TRUE, surv = FALSE, eps = 1e-10)
  v <- validate(fit, B = 40, dxy = TRUE)
  set.seed(7)
  rows <- lapply(1:40, function(i) sample.int(nrow(d), replace = TRUE))
  own <- optimism(s, rows)
  print(rbind(rms = c(v["Dxy", c("training", "test")], v["Slope", c("training", "test")], v["R2", c("training", "test")]),
              own = c(2 * own$training[1] - 1, 2 * own$test[1] - 1, own$training[2], own$test[2], own$training[3], own$test[3])), digits = 8)
}
