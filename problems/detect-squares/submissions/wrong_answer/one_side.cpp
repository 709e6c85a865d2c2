// Looks to the right of the point only. [edge]
class DetectSquares {
    map<pair<int, int>, int> count_;

public:
    DetectSquares() {}

    void add(vector<int> point) { ++count_[{point[0], point[1]}]; }

    int count(vector<int> point) {
        int x = point[0], y = point[1], squares = 0;
        for (auto [place, times] : map(count_)) {
            auto [u, v] = place;
            if (u > x && u - x == abs(v - y)) squares += times * count_[{x, v}] * count_[{u, y}];
        }
        return squares;
    }
};
