// hostile: exited 0
// tries: a name of a megabyte
// repeat: 16000
int a\
nameThatGoesOnForEverAndEverInThisSourceAndInTheNext@n@\
;
int main(void) {}
