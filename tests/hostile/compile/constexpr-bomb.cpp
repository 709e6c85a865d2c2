// hostile: timed_out
// tries: a compiler that never ends: a computation without limits at compile time
// options: -fconstexpr-ops-limit=2000000000000 -fconstexpr-loop-limit=2000000000
// limits: cpu=500 wall=5000
constexpr unsigned collatz() {
  unsigned steps = 0;
  for (unsigned long from = 1; from < 1000000000; ++from) {
    for (unsigned long n = from; n != 1; ++steps) n = n % 2 == 0 ? n / 2 : 3 * n + 1;
  }
  return steps;
}
constexpr unsigned steps = collatz();
int main() { return steps; }
