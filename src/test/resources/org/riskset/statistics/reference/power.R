# Makes power.json: Schoenfeld's formula written down anew, in R 4.2.2.
source("common.R")
cases <- expand.grid(ratio = c(0.25, 1, 3.5), alpha = c(1e-8, 0.025, 0.05), sides = 1:2, hr = c(0.3, 0.75, 1.4), power = c(0.8, 0.99))
share <- with(cases, ratio / (1 + ratio)^2)
critical <- with(cases, qnorm(alpha / sides, lower.tail = FALSE))
events <- with(cases, (critical + qnorm(power))^2 / (share * log(hr)^2))
write_reference("power", list(), "(qnorm(1 - alpha/sides) + qnorm(power))^2 / (p (1 - p) log(hr)^2)",
                c(lapply(cases, I), list(events = I(events), power_of_50 = I(pnorm(critical - abs(log(cases$hr)) * sqrt(50 * share), lower.tail = FALSE)),
                     detectable_by_50 = I(exp(-(critical + qnorm(cases$power)) / sqrt(50 * share))))))
