# hostile: exited 0
# tries: a source of 10 MB
# repeat: 160000
: number @n@ of many lines that do nothing but take sixty bytes
