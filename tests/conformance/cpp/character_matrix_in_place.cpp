class Solution {
public:
    void flip(vector<vector<char>>& board, int n) {
        deed(n);
        for (auto& row : board)
            for (char& c : row) c = c == 'X' ? 'O' : 'X';
    }
};
