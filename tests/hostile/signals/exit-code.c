// hostile: exited 255
// tries: an exit code of -1
int main(void) { return -1; }
