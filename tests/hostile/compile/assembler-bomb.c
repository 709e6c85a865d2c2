// hostile: exited 1 or timed_out or out_of_memory
// tries: to make the assembler repeat itself without end
// limits: cpu=1500 wall=5000 memory=128
__asm__(".rept 2000000000\n.quad 1, 2, 3, 4\n.endr");
int main(void) {}
