# A treatment that begins after time zero: landmark analyses with the arm as it stood then, and a covariate that
# changes with time on start-stop rows written by hand. One file per data set: time, event, weight or NULL, the arm
# as recorded (1 treated) and the time at which treatment began in the treated arm.
source("common.R")

rows <- function(d) do.call(rbind, lapply(seq_len(nrow(d)), function(i) {
  p <- d[i, ]; from <- if (is.null(d$entry)) -1 else p$entry; earliest <- if (is.null(d$entry)) 0 else p$entry
  row <- function(a, b, e, z) data.frame(a = a, b = b, e = e, z = z, w = p$w, id = i)
  if (p$arm == 0 || p$start >= p$time) row(from, p$time, p$event, 0)
  else if (p$start <= earliest) row(from, p$time, p$event, 1)
  else rbind(row(from, p$start, 0, 0), row(p$start, p$time, p$event, 1))
}))
coefficient <- function(fit) {
  s <- summary(fit, conf.int = 0.95); k <- s$coefficients
  list(coef = k[1, 1], std_error = k[1, 3], robust_std_error = if ("robust se" %in% colnames(k)) k[1, 4] else NULL,
       hazard_ratio = s$conf.int[1, 1], conf_low = s$conf.int[1, 3], conf_high = s$conf.int[1, 4], log_likelihood = fit$loglik[2])
}
strict <- coxph.control(eps = 1e-14, toler.chol = 1e-12, iter.max = 100)
landmark <- function(d, L, ties) {
  d <- d[d$time > L, ]; d$z <- as.integer(d$arm == 1 & d$start <= L)
  d$stop <- d$time - L; d$from <- if (is.null(d$entry)) 0 else pmax(d$entry - L, 0)
  response <- if (is.null(d$entry)) Surv(d$stop, d$event) else Surv(d$from, d$stop, d$event)
  c(list(time = L, treated = sum(d$z), comparison = sum(1 - d$z), events = sum(d$event)),
    coefficient(coxph(response ~ z, d, weights = w, ties = ties, control = strict)))
}
delayed <- function(name, d, landmarks) {
  if (is.null(d$w)) d$w <- 1
  r <- rows(d)
  expected <- list()
  for (ties in c("efron", "breslow")) expected[[ties]] <- list(
    landmarks = lapply(landmarks, function(L) landmark(d, L, ties)),
    time_dependent = coefficient(coxph(Surv(a, b, e) ~ z, r, weights = w, ties = ties, control = strict)),
    time_dependent_robust = coefficient(coxph(Surv(a, b, e) ~ z, r, weights = w, ties = ties, cluster = id, robust = TRUE, control = strict)))
  write_reference(paste0("delayed-start-", name),
    list(entry = d$entry, time = d$time, event = d$event, weight = d$w, arm = d$arm, start = d$start, split_rows = nrow(r)),
    "coxph(Surv(start, stop, event) ~ treated), coxph(Surv(time - L, event) ~ treated at L)", expected)
}

npc <- read.csv("../../../../../../../data/rnpc-cohort.csv")
delayed("npc", data.frame(time = npc$os_months, event = npc$os_event, arm = as.integer(npc$arm == "RT"), start = npc$rert_start_months), c(3, 6, 12))
# The Stanford heart transplants; a death on the day of the transplant is one before it.
delayed("jasa", with(jasa, data.frame(time = futime, event = fustat, arm = as.integer(transplant), start = as.double(tx.date - accept.dt))), c(30, 90))
set.seed(20261123)
n <- 80
tied <- data.frame(entry = sample(0:3, n, TRUE), time = sample(4:15, n, TRUE), event = rbinom(n, 1, 0.6), w = sample(1:3, n, TRUE), arm = rbinom(n, 1, 0.5))
tied$start <- ifelse(tied$arm == 1, sample(-1:16, n, TRUE), NA)  # before, within and after follow-up, at event times
delayed("tied", tied, c(4, 7))
