// hostile: out_of_memory
// tries: to let a hash table grow for ever
#include <string>
#include <unordered_map>

int main() {
  std::unordered_map<std::string, std::string> all;
  for (long i = 0;; ++i) all[std::to_string(i)] = std::string(200, 'x');
}
