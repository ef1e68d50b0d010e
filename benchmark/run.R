# Riskset beside R on the same files, alternately, on this machine:
#   mvn -q package -DskipTests && Rscript benchmark/run.R [FOLDER]
# FOLDER (default: benchmark/data) gets the data, 220 MB, if it has none. Writes
# docs/benchmarks/results.md. Needs R with survival and data.table.
folder <- c(commandArgs(TRUE), "benchmark/data")[1]
rounds <- 2
if (!file.exists(file.path(folder, "patients_95.csv"))) {
  stopifnot(system2("Rscript", c("benchmark/generate.R", folder)) == 0)
}

ask <- function(command, arguments) {
  lines <- system2(command, arguments, stdout = TRUE)
  last <- strsplit(tail(lines, 1), "\t")[[1]]
  if (length(last) != 7) stop(paste(c("No measurement:", lines), collapse = "\n"))
  setNames(as.numeric(last[3:7]), c("first", "least", "median", "check", "peak"))
}
of_r <- function(operation, size, repetitions) {
  ask("Rscript", c("benchmark/operation.R", folder, operation, size, repetitions))
}
of_riskset <- function(operation, size, repetitions) {
  ask("java", c("-cp", "target/riskset.jar:target/test-classes",
                "org.riskset.benchmark.Operation", folder, operation, size, repetitions))
}

# operation, size, its words, repetitions in R and in Riskset, the bar and the aim (times faster)
plan <- read.table(header = TRUE, sep = "|", strip.white = TRUE, quote = "",
                   colClasses = c(size = "character"), text = "
operation   | size | words                                                | r | own | bar | aim
km          | 1e6  | Kaplan–Meier, two groups with limits                 | 3 | 15  | 50  | 200
km          | 1e7  | Kaplan–Meier, two groups with limits                 | 2 | 9   | 50  | 200
logrank     | 1e6  | Log-rank test                                        | 3 | 15  | 50  | 200
logrank     | 1e7  | Log-rank test                                        | 2 | 9   | 50  | 200
cox         | 1e4  | Cox, Efron, 10 columns, with concordance             | 5 | 25  | NA  | NA
cox         | 1e5  | Cox, Efron, 10 columns, with concordance             | 3 | 15  | NA  | NA
cox         | 1e6  | Cox, Efron, 10 columns, with concordance             | 2 | 9   | 15  | 30
startstop   | 1e6  | Cox on (start, stop] rows                            | 2 | 9   | 10  | 20
ph          | 1e6  | Test of proportional hazards                         | 3 | 9   | 10  | 20
concordance | 1e6  | Concordance with standard error                      | 3 | 9   | 10  | 20
refit       | 95   | 1000 refits to resamples of 95, against coxph.fit    | 3 | 40  | 3   | 10
read        | 1e6  | CSV of a million rows, 13 columns, against read.csv  | 2 | 7   | 4   | NA
fread       | 1e6  | The same against fread                               | 3 | 7   | NA  | 1
")

rows <- lapply(seq_len(nrow(plan)), function(i) {
  p <- plan[i, ]
  message(p$operation, " ", p$size)
  r <- own <- NULL
  for (round in seq_len(rounds)) {
    r <- rbind(r, of_r(p$operation, p$size, p$r))
    own <- rbind(own, of_riskset(p$operation, p$size, p$own))
  }
  same <- isTRUE(all.equal(r[1, "check"], own[1, "check"], tolerance = 1e-6, check.names = FALSE))
  seconds <- median(r[, "median"])
  warm <- seconds / median(own[, "median"])
  data.frame(
    Operation = p$words, Rows = p$size,
    `R, s` = signif(seconds, 3), `Riskset, s` = signif(median(own[, "median"]), 3),
    `first run, s` = signif(median(own[, "first"]), 3),
    `times faster` = signif(warm, 3), `first run` = signif(seconds / median(own[, "first"]), 3),
    Bar = ifelse(is.na(p$bar), "", paste0(p$bar, if (warm >= p$bar) " met" else " **missed**")),
    Aim = ifelse(is.na(p$aim), "", paste0(p$aim, if (warm >= p$aim) " met" else " open")),
    `R peak, MiB` = max(r[, "peak"]), `Riskset peak, MiB` = max(own[, "peak"]),
    `same work` = if (p$operation == "refit") "by count" else if (same) "yes" else "**no**",
    check.names = FALSE)
})
table <- do.call(rbind, rows)
table <- as.data.frame(lapply(table, as.character), col.names = names(table), check.names = FALSE)

cpu <- sub(".*: ", "", grep("model name", readLines("/proc/cpuinfo"), value = TRUE)[1])
versions <- c(R.version.string, paste("survival", packageVersion("survival")),
              paste("data.table", packageVersion("data.table")),
              sub("openjdk version", "Java", system2("java", "-version", stdout = TRUE, stderr = TRUE)[1]))
row <- function(cells) paste0("| ", paste(cells, collapse = " | "), " |")
writeLines(c(
  "# Riskset beside R", "",
  sprintf("Made by `Rscript benchmark/run.R` on %s: %s, %d processors; %s.", Sys.Date(), cpu,
          parallel::detectCores(), paste(versions, collapse = ", ")),
  "", "Seconds are medians of the repetitions of a process, over the processes of both programs",
  "run in turn; the first run is that of a cold process. Data are in memory but for reading.", "",
  row(names(table)), row(rep("---", ncol(table))),
  apply(table, 1, row)), "docs/benchmarks/results.md")
print(table[, c("Operation", "Rows", "times faster", "first run", "Bar", "Aim", "same work")])
