# Synthetic cohorts for the benchmarks, the same on every machine.
#   Rscript benchmark/generate.R FOLDER
# rows_N.csv      N patients: follow-up in whole days (so that many times are tied), about 30 %
#                 events, two arms, six numbers, two yes/no columns and a factor of three levels
# pieces_1e6.csv  the follow-up of such patients cut at every year: a million rows of (start, stop]
#                 with a number that changes from piece to piece
# arms_1e7.csv    ten million patients: time, event and arm alone
# patients_95.csv 95 patients with six numbers, for refitting to resamples
suppressMessages(library(data.table))
folder <- commandArgs(TRUE)[1]
dir.create(folder, showWarnings = FALSE, recursive = TRUE)
RNGkind("Mersenne-Twister", "Inversion", "Rejection")

patients <- function(n, seed) {
  set.seed(seed)
  numbers <- matrix(round(rnorm(6 * n), 4), n, dimnames = list(NULL, paste0("x", 1:6)))
  d <- data.table(id = seq_len(n), arm = rbinom(n, 1, 0.5), numbers,
                  b1 = rbinom(n, 1, 0.5), b2 = rbinom(n, 1, 0.3),
                  f = sample(c("A", "B", "C"), n, TRUE, c(0.5, 0.3, 0.2)))
  eta <- numbers %*% c(0.3, -0.2, 0.1, 0.05, 0, -0.15) + 0.4 * d$b1 - 0.3 * d$b2 +
    0.25 * (d$f == "B") - 0.25 * (d$f == "C") - 0.2 * d$arm
  death <- rexp(n) * 6000 / exp(eta[, 1])
  censoring <- runif(n, 365, 3650)
  d[, time := pmax(1, ceiling(pmin(death, censoring)))]
  d[, status := as.integer(death <= censoring)]
  setcolorder(d, c("id", "time", "status", "arm"))
  d
}

write <- function(d, name) fwrite(d, file.path(folder, name))

for (n in c(1e4, 1e5, 1e6)) write(patients(n, 1000 + log10(n)), sprintf("rows_1e%d.csv", as.integer(log10(n))))

whole <- patients(3e5, 2000)
pieces <- pmax(1, ceiling(whole$time / 365))
of <- rep(seq_len(nrow(whole)), pieces)
number <- sequence(pieces)
cut <- whole[of, c(paste0("x", 1:6), "b1", "b2", "f"), with = FALSE]
set.seed(2001)
cut[, x1 := round(x1 + 0.1 * rnorm(.N), 4)]
cut <- cbind(data.table(id = of, start = 365 * (number - 1),
                        stop = pmin(365 * number, whole$time[of]),
                        status = ifelse(number == pieces[of], whole$status[of], 0L)), cut)
write(cut[seq_len(min(1e6, .N))], "pieces_1e6.csv")

set.seed(3000)
n <- 1e7
arm <- rbinom(n, 1, 0.5)
death <- rexp(n) * 6000 * exp(0.2 * arm)
censoring <- runif(n, 365, 3650)
write(data.table(time = pmax(1, ceiling(pmin(death, censoring))),
                 status = as.integer(death <= censoring), arm = arm), "arms_1e7.csv")

set.seed(4000)
n <- 95
x <- matrix(round(rnorm(6 * n), 4), n, dimnames = list(NULL, paste0("x", 1:6)))
death <- rexp(n) * 900 * exp(0.2 * x[, 2] - 0.3 * x[, 1])
censoring <- runif(n, 200, 1500)
write(data.table(time = pmax(1, ceiling(pmin(death, censoring))),
                 status = as.integer(death <= censoring), x), "patients_95.csv")
