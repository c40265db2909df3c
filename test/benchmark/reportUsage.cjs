// `node -r reportUsage.cjs FILE ...`: says on the last line of standard error what the process took, as JSON.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const used = { cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
  process.stderr.write(`${JSON.stringify(used)}\n`);
});
