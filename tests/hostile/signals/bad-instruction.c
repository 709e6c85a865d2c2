// hostile: signaled SIGILL
// tries: to run an instruction that there is not
int main(void) { __asm__ volatile("ud2"); }
