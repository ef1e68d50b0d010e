# Firth's penalised Cox model from its definition, no package: coxphf is not in Debian.
# Every event time is written out: its risk set, the weights w e^eta (1 - f 1{fails}), and under them mean,
# covariance and third central moments of x. The score equation is solved by Newton's method with a numerical
# Jacobian, the limits from the score equations of the other coefficients together with 2 (max - l*) = quantile.
firth_pieces <- function(beta, s, ties) {
  x <- s$x; p <- ncol(x); w <- weights_of(s)
  entry <- if (is.null(s$entry)) rep(-Inf, length(s$time)) else s$entry
  strata <- if (is.null(s$strata)) rep("", length(s$time)) else s$strata
  x <- sweep(x, 2, colMeans(x))
  eta <- drop(x %*% beta)
  l <- 0; u <- numeric(p); info <- matrix(0, p, p); third <- array(0, c(p, p, p))
  for (st in unique(strata)) for (t in unique(s$time[strata == st & s$event == 1 & w > 0])) {
    risk <- which(strata == st & entry < t & s$time >= t & w > 0)
    fails <- s$time[risk] == t & s$event[risk] == 1
    d <- sum(fails); W <- sum(w[risk][fails])
    l <- l + sum((w * eta)[risk][fails])
    u <- u + colSums((w * x)[risk, , drop = FALSE][fails, , drop = FALSE])
    for (k in seq_len(d)) {
      f <- if (ties == "efron") (k - 1) / d else 0
      m <- max(eta[risk])
      q <- w[risk] * exp(eta[risk] - m) * (1 - f * fails)
      l <- l - W / d * (log(sum(q)) + m)
      q <- q / sum(q)
      mean <- colSums(q * x[risk, , drop = FALSE])
      u <- u - W / d * mean
      c <- sweep(x[risk, , drop = FALSE], 2, mean)
      info <- info + W / d * crossprod(c, q * c)
      for (j in seq_len(p)) third[, , j] <- third[, , j] + W / d * crossprod(c, q * c[, j] * c)
    }
  }
  list(l = l, u = u, info = info, third = third)
}

firth_value <- function(beta, s, ties) {
  a <- firth_pieces(beta, s, ties)
  inverse <- solve(a$info)
  c(a, list(penalized = a$l + as.numeric(determinant(a$info)$modulus) / 2,
            score = a$u + vapply(seq_along(beta), function(j) sum(inverse * a$third[, , j]), 0) / 2))
}

jacobian <- function(f, at) {
  h <- 1e-4
  do.call(cbind, lapply(seq_along(at), function(j) {
    e <- replace(numeric(length(at)), j, h)
    (8 * (f(at + e) - f(at - e)) - (f(at + 2 * e) - f(at - 2 * e))) / (12 * h)
  }))
}
newton <- function(f, at, steps = 60) {
  for (i in seq_len(steps)) {
    step <- solve(jacobian(f, at), f(at))
    at <- at - step * min(1, 1 / max(abs(step)))
    if (max(abs(step)) < 1e-13 * (1 + max(abs(at)))) break
  }
  stopifnot(max(abs(step)) < 1e-10 * (1 + max(abs(at))))
  at
}

# Maximum of the penalised likelihood over the coefficients in `free`, the others 0: scoring with halved steps, then Newton.
firth_maximum <- function(s, ties, free = seq_len(ncol(s$x))) {
  p <- ncol(s$x)
  whole <- function(b) replace(numeric(p), free, b)
  if (length(free) == 0) return(numeric(p))
  value <- function(b) tryCatch(-firth_value(whole(b), s, ties)$penalized, error = function(e) 1e100)
  start <- numeric(length(free))
  for (i in 1:40) {
    v <- firth_value(whole(start), s, ties)
    step <- solve(v$info[free, free], v$score[free])
    if (max(abs(step)) < 1e-3) break
    fraction <- 1
    while (value(start + fraction * step) > -v$penalized) fraction <- fraction / 2
    start <- start + fraction * step
  }
  whole(newton(function(b) firth_value(whole(b), s, ties)$score[free], start))
}

# x in units of its standard deviation inside, so that any units do.
firth_reference <- function(s, ties, level = 0.95) {
  scale <- apply(s$x, 2, sd)
  user <- s
  s$x <- sweep(s$x, 2, scale, "/")
  p <- ncol(s$x)
  q <- qchisq(level, 1)
  best <- firth_maximum(s, ties)
  at <- firth_value(best, s, ties)
  zero <- firth_value(numeric(p), s, ties)
  variance <- solve(at$info)
  units <- sum(log(scale))
  one <- function(j) {
    held <- firth_value(firth_maximum(s, ties, setdiff(seq_len(p), j)), s, ties)
    limit <- function(side) {
      system <- function(b) {
        v <- firth_value(b, s, ties)
        replace(v$score, j, 2 * (at$penalized - v$penalized) - q)
      }
      # Along the profile, crudely, then Newton on all equations.
      start <- best + side * sqrt(q) * variance[, j] / sqrt(variance[j, j])
      for (i in 1:40) {
        v <- firth_value(start, s, ties)
        if (p > 1) {
          o <- setdiff(seq_len(p), j)
          for (r in 1:5) start[o] <- start[o] + solve(v$info[o, o], { v <- firth_value(start, s, ties); v$score[o] }) * 0.7
        }
        drop <- 2 * (at$penalized - firth_value(start, s, ties)$penalized)
        if (abs(drop - q) < 0.05) break
        start[j] <- start[j] + (best[j] - start[j]) * (1 - sqrt(q / drop)) * 0.8
      }
      newton(system, start)[j] / scale[j]
    }
    lr <- 2 * (at$penalized - held$penalized)
    c(statistic = lr, p_value = pchisq(lr, 1, lower.tail = FALSE), low = exp(limit(-1)), high = exp(limit(1)))
  }
  each <- vapply(seq_len(p), one, numeric(4))
  lr <- 2 * (at$penalized - zero$penalized)
  wald <- drop(best %*% at$info %*% best)
  test <- function(v) list(statistic = v, df = p, p_value = pchisq(v, p, lower.tail = FALSE))
  list(ties = ties,
       coefficients = list(name = I(s$columns), coef = I(unname(best / scale)), std_error = I(unname(sqrt(diag(variance)) / scale)),
                           statistic = I(each["statistic", ]), p_value = I(each["p_value", ]),
                           conf_low = I(each["low", ]), conf_high = I(each["high", ])),
       log_likelihood = list(null = zero$l, model = at$l, null_penalized = zero$penalized + units, penalized = at$penalized + units),
       tests = list(likelihood_ratio = test(lr), wald = test(wald)))
}
