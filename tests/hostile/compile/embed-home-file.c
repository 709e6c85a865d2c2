// hostile: exited 1
// tries: to put files of the machine into the program by the assembler
// prints: file not found
__asm__(".incbin \"@home-file@\"");
__asm__(".incbin \"/etc/shadow\"");
__asm__(".include \"/proc/1/environ\"");
int main(void) {}
