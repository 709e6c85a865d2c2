// hostile: out_of_memory
// tries: to fill the compiler's memory at compile time
// limits: memory=128
#include <vector>
constexpr unsigned long fill() {
  std::vector<std::vector<long>> all;
  for (int i = 0; i < 100000; ++i) all.emplace_back(100000, i);
  return all.size();
}
constexpr auto size = fill();
int main() { return size; }
