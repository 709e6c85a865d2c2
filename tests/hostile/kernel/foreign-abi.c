// hostile: signaled SIGSYS
// tries: to go past the filter by the 32-bit calls, whose numbers mean something else
int main(void) {
  long result = 20;  // getpid there
  __asm__ volatile("int $0x80" : "+a"(result) : : "memory");
  return 0;
}
