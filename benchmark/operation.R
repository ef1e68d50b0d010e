# One operation in R, several times in one process.
#   Rscript benchmark/operation.R FOLDER OPERATION SIZE REPETITIONS
# Prints, tab separated: operation, size, seconds of the first run, least and median seconds, a
# number by which to tell that the same work was done, and the peak memory of the process in MiB.
suppressMessages({library(survival); library(data.table)})
setDTthreads(2)
arguments <- commandArgs(TRUE)
folder <- arguments[1]; operation <- arguments[2]; size <- arguments[3]
repetitions <- as.integer(arguments[4])
name <- switch(operation, startstop = "pieces_1e6.csv", refit = "patients_95.csv",
               if (size == "1e7") "arms_1e7.csv" else sprintf("rows_%s.csv", size))
file <- file.path(folder, name)
terms <- "x1 + x2 + x3 + x4 + x5 + x6 + b1 + b2 + f"
model <- as.formula(paste("Surv(time, status) ~", terms))
pieces <- as.formula(paste("Surv(start, stop, status) ~", terms))
d <- if (operation %in% c("read", "fread")) NULL else as.data.frame(fread(file))
fit <- if (operation %in% c("ph", "concordance")) coxph(model, d)
if (operation == "refit") {
  x <- as.matrix(d[, 3:8])
  set.seed(1)
  resamples <- replicate(1000, sample(95, 95, TRUE))
}

run <- switch(operation,
  read = function() nrow(read.csv(file)),
  fread = function() nrow(fread(file)),
  km = function() sum(survfit(Surv(time, status) ~ arm, d)$surv),
  logrank = function() survdiff(Surv(time, status) ~ arm, d)$chisq,
  cox = function() sum(coef(coxph(model, d))),
  startstop = function() sum(coef(coxph(pieces, d))),
  ph = function() cox.zph(fit)$table["GLOBAL", 1],
  concordance = function() concordance(fit)$concordance,
  # The compiled fitter alone, without formula, data frame and concordance.
  refit = function() {
    for (i in seq_len(1000)) {
      k <- resamples[, i]
      coxph.fit(x[k, ], Surv(d$time[k], d$status[k]), NULL, NULL, NULL, coxph.control(), NULL,
                "efron", NULL)
    }
    1000
  })

seconds <- numeric(repetitions)
for (i in seq_len(repetitions)) {
  invisible(gc())
  seconds[i] <- system.time(check <- run())[["elapsed"]]
}
peak <- grep("VmHWM", readLines("/proc/self/status"), value = TRUE)
cat(operation, size, sprintf("%.5f", c(seconds[1], min(seconds), median(seconds))),
    sprintf("%.8g", check), round(as.numeric(gsub("[^0-9]", "", peak)) / 1024), sep = "\t")
cat("\n")
