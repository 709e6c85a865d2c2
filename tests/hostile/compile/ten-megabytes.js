// hostile: exited 0
// tries: a source of 10 MB
// repeat: 160000
var last = [1, 2, @n@]; // a line that holds little but takes its sixty bytes
