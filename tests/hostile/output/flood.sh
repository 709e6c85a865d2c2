# hostile: output_exceeded
# tries: to print the same line for ever
exec yes
