// List of points and counts by place; each point as the opposite corner. O(n) per call of count, O(n) space.
class DetectSquares {
    vector<pair<int, int>> points_;
    unordered_map<int, int> count_;

    int at(int x, int y) {
        auto found = count_.find(x * 1001 + y);
        return found == count_.end() ? 0 : found->second;
    }

public:
    DetectSquares() {}

    void add(vector<int> point) {
        points_.push_back({point[0], point[1]});
        ++count_[point[0] * 1001 + point[1]];
    }

    int count(vector<int> point) {
        int x = point[0], y = point[1], squares = 0;
        for (auto [u, v] : points_) {
            if (u != x && abs(u - x) == abs(v - y)) squares += at(x, v) * at(u, y);
        }
        return squares;
    }
};
