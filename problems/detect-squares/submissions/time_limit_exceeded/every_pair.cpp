// Tries each two points as the two neighboring corners. O(n^2) per call of count. [large]
class DetectSquares {
    vector<pair<int, int>> points_;
    map<pair<int, int>, int> count_;

public:
    DetectSquares() {}

    void add(vector<int> point) {
        points_.push_back({point[0], point[1]});
        ++count_[points_.back()];
    }

    int count(vector<int> point) {
        int squares = 0;
        for (auto [x, v] : points_) {
            if (x != point[0] || v == point[1]) continue;
            for (auto [u, y] : points_) {
                if (y != point[1] || abs(u - x) != abs(v - y)) continue;
                auto opposite = count_.find({u, v});
                if (opposite != count_.end()) squares += opposite->second;
            }
        }
        return squares;
    }
};
