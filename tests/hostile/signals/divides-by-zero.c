// hostile: signaled SIGFPE
// tries: to divide by zero
int main(void) {
  volatile int one = 7;
  volatile int zero = 0;
  return one / zero;
}
