# E-values from their definition (VanderWeele and Ding 2017; VanderWeele 2020); the package EValue is not in Debian.
source("common.R")
hr <- c(1e-6, 0.05, 0.2563, 0.4754, 0.56, 0.9, 0.999, 1, 1.001, 1.3, 2, 3.9, 20, 1e6)
rr <- (1 - 0.5^sqrt(hr)) / (1 - 0.5^sqrt(1 / hr))
e <- function(r) { r <- ifelse(r < 1, 1 / r, r); r + sqrt(r * (r - 1)) }
write_reference("sensitivity", list(), "from the definition", list(hazard_ratio = I(hr), risk_ratio = I(rr), e_value = I(e(rr)), e_value_of_risk_ratio = I(e(hr))))
