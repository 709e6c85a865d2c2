// Takes cells with equal remainders by 3 for a box. [edge]
class Solution {
 public:
  bool isValidSudoku(vector<vector<char>>& board) {
    array<bitset<9>, 27> seen;
    for (int i = 0; i < 9; ++i) {
      for (int j = 0; j < 9; ++j) {
        if (board[i][j] == '.') continue;
        const int digit = board[i][j] - '1';
        for (const int unit : {i, 9 + j, 18 + i % 3 * 3 + j % 3}) {
          if (seen[unit][digit]) return false;
          seen[unit][digit] = true;
        }
      }
    }
    return true;
  }
};
