// Counts by column and row; corners in the same column, squares to both sides. O(c) per call of count and O(c^2) space for c coordinates.
class DetectSquares {
    vector<vector<int>> count_ = vector<vector<int>>(1001, vector<int>(1001));

public:
    DetectSquares() {}

    void add(vector<int> point) { ++count_[point[0]][point[1]]; }

    int count(vector<int> point) {
        int x = point[0], y = point[1], squares = 0;
        for (int v = 0; v <= 1000; ++v) {
            if (v == y || count_[x][v] == 0) continue;
            for (int u : {x - (v - y), x + (v - y)}) {
                if (u >= 0 && u <= 1000) squares += count_[x][v] * count_[u][v] * count_[u][y];
            }
        }
        return squares;
    }
};
