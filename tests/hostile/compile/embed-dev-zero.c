// hostile: exited 1
// tries: to put a file without end into the program by the assembler
// limits: cpu=2000 wall=5000
__asm__(".incbin \"/dev/zero\"");
int main(void) {}
