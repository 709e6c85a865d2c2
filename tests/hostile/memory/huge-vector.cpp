// hostile: out_of_memory
// gap: signaled SIGABRT: what is refused before it is touched looks like a crash
// tries: what candidates do: one allocation far beyond the limit
#include <iostream>
#include <vector>

int main() {
  std::vector<int> dp(500'000'000, -1);
  std::cout << dp[12345] << '\n';
}
