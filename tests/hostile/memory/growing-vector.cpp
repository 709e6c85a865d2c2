// hostile: out_of_memory
// tries: to let a vector grow for ever, which doubles and copies
#include <vector>

int main() {
  std::vector<long> all;
  for (long i = 0;; ++i) all.push_back(i);
}
