// Meets a corner at the product of both, not at their least common multiple. [edge]
class Solution {
public:
    int mirrorReflection(int p, int q) {
        const int common = p * q;
        const int across = common / q, up = common / p;
        if (across % 2 == 0) return 2;
        return up % 2 == 0 ? 0 : 1;
    }
};
