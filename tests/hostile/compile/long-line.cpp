// hostile: exited 0
// tries: a source of 10 MB in a single line, by joined lines
// repeat: 160000
int first;
// joined @n@ with the next line, which is then comment as well \
int main() {}

int main() {}
