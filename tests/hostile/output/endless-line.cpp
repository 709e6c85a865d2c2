// hostile: output_exceeded
// tries: to print a line that never ends, number by number
#include <iostream>

int main() {
  for (long i = 0;; ++i) std::cout << i << ' ';
}
