# hostile: exited 139
# tries: an exit code that shells use for a crash
exit 139
