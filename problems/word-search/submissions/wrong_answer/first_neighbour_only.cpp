// Follows the first neighbour that fits and never comes back to try another. [edge]
class Solution {
 public:
  bool exist(vector<vector<char>>& board, string word) {
    for (int i = 0; i < static_cast<int>(board.size()); ++i) {
      for (int j = 0; j < static_cast<int>(board[0].size()); ++j) {
        if (board[i][j] == word[0] && follow(board, word, i, j)) return true;
      }
    }
    return false;
  }

 private:
  bool follow(vector<vector<char>> board, const string& word, int i, int j) {
    const int steps[4][2] = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};
    for (size_t done = 1; done < word.size(); ++done) {
      board[i][j] = '#';
      bool moved = false;
      for (const auto& step : steps) {
        const int a = i + step[0];
        const int b = j + step[1];
        if (a < 0 || b < 0 || a >= static_cast<int>(board.size()) || b >= static_cast<int>(board[0].size())) continue;
        if (board[a][b] != word[done]) continue;
        i = a;
        j = b;
        moved = true;
        break;
      }
      if (!moved) return false;
    }
    return true;
  }
};
