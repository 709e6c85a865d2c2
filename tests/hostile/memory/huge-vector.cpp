// hostile: out_of_memory
// tries: what candidates do: one allocation far beyond the limit
#include <iostream>
#include <vector>

int main() {
  std::vector<int> dp(500'000'000, -1);
  std::cout << dp[12345] << '\n';
}
