# Shared by the scripts beside this one. Run them in this folder:
#   for f in kaplan-meier kaplan-meier-types beta-product log-rank cox cox-infinite; do Rscript $f.R; done
# Each writes one JSON file per data set: the data, the R call, and what R gave, in 17 digits.
# A number that R does not have (NA, NaN, Inf) is null.
suppressPackageStartupMessages(library(survival))

# jsonlite stops at 15 digits, which does not bring a double back. Scalars stay scalars, I() makes arrays.
json <- function(v) {
  if (is.null(v)) return("null")
  if (is.matrix(v)) return(json(lapply(seq_len(nrow(v)), function(i) I(unname(v[i, ])))))
  if (is.list(v)) {
    parts <- vapply(v, json, "")
    if (is.null(names(v))) return(paste0("[", paste(parts, collapse = ","), "]"))
    return(paste0("{", paste0(encodeString(names(v), quote = '"'), ":", parts, collapse = ",\n"), "}"))
  }
  parts <- if (is.character(v)) encodeString(v, quote = '"')
           else if (is.logical(v)) tolower(as.character(v))
           else ifelse(is.finite(v), sprintf("%.17g", v), "null")
  if (length(v) == 1 && !inherits(v, "AsIs")) parts else paste0("[", paste(parts, collapse = ","), "]")
}

write_reference <- function(name, data, call, expected) {
  data <- lapply(data[!vapply(data, is.null, TRUE)], function(v) if (is.matrix(v)) v else I(v))
  content <- list(name = name, r = R.version.string, survival = as.character(packageVersion("survival")),
                  call = call, data = data, expected = expected)
  writeLines(json(content), paste0(name, ".json"))
}

# A sample: entry (or NULL), time, event, weight (or NULL), group, strata (or NULL), x (matrix).
sample_of <- function(time, event, entry = NULL, weight = NULL, group = NULL, strata = NULL, x = NULL) {
  list(entry = entry, time = as.double(time), event = as.integer(event), weight = weight,
       group = if (is.null(group)) NULL else as.character(group),
       strata = if (is.null(strata)) NULL else as.character(strata),
       columns = if (is.null(x)) NULL else colnames(x),
       x = if (is.null(x)) NULL else unname(x))
}

response <- function(s) if (is.null(s$entry)) Surv(s$time, s$event) else Surv(s$entry, s$time, s$event)
weights_of <- function(s) if (is.null(s$weight)) rep(1, length(s$time)) else s$weight
expand <- function(formula, data) model.matrix(formula, data)[, -1, drop = FALSE]

lung2 <- na.omit(lung[c("inst", "time", "status", "age", "sex", "ph.ecog", "wt.loss")])
set.seed(20260101)
noise <- round(runif(nrow(lung), 0.3, 2.5), 3)  # weights that are not whole
samples <- list(
  `lung-all` = with(lung, sample_of(time, status == 2, group = sex, x = expand(~ age + sex, lung))),
  lung = with(lung2, sample_of(time, status == 2, group = sex, x = expand(~ age + sex + ph.ecog + wt.loss, lung2))),
  `lung-stratified` = with(lung2, sample_of(time, status == 2, group = sex, strata = ph.ecog,
                           x = expand(~ age + sex + wt.loss, lung2))),
  `lung-weighted` = with(lung, sample_of(time, status == 2, weight = noise, group = sex, x = expand(~ age + sex, lung))),
  `lung-replicated` = with(lung, sample_of(time, status == 2, weight = rep(c(1, 2, 3), 76), group = sex, x = expand(~ age + sex, lung))),
  veteran = with(veteran, sample_of(time, status, group = celltype, x = expand(~ trt + celltype + karno + diagtime + age + prior, veteran))),
  `veteran-stratified` = with(veteran, sample_of(time, status, group = trt, strata = celltype,
                              x = expand(~ factor(trt) * karno + log(age), veteran))),
  ovarian = with(ovarian, sample_of(futime, fustat, group = rx, x = expand(~ age + factor(resid.ds) + rx + factor(ecog.ps), ovarian))),
  aml = with(aml, sample_of(time, status, group = x, x = expand(~ x, aml))),
  kidney = with(kidney, sample_of(time, status, group = sex, strata = disease, x = expand(~ age + sex, kidney))),
  heart = with(heart, sample_of(stop, event, entry = start, group = transplant, x = expand(~ age + year + surgery * transplant, heart))),
  `heart-stratified` = with(heart, sample_of(stop, event, entry = start, group = transplant, strata = surgery,
                            weight = rep(c(0.5, 1.25, 2), length.out = nrow(heart)), x = expand(~ age + year + transplant, heart))),
  cgd = with(cgd, sample_of(tstop, status, entry = tstart, group = treat, strata = sex,
             x = expand(~ treat + inherit + age + height + weight + steroids, cgd)))
)
# Times are whole days: their hundredths of 1e-9 and 1e9 are what other units would give.
samples$`veteran-nano` <- within(samples$veteran, time <- time * 1e-9)
samples$`veteran-giga` <- within(samples$veteran, time <- time * 1e9)
