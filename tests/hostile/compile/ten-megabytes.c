// hostile: exited 0
// tries: a source of 10 MB, most of it comment
// repeat: 160000
/* number @n@: a line that holds nothing but these very words */
int main(void) {}
