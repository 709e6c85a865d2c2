// Tries every way that does not come to a node twice. Exponential. [large]
class Solution {
  vector<vector<pair<int, int>>> links;
  vector<int> best;
  vector<bool> onWay;

  void follow(int node, int time) {
    best[node] = min(best[node], time);
    onWay[node] = true;
    for (const auto& [to, delay] : links[node]) {
      if (!onWay[to]) follow(to, time + delay);
    }
    onWay[node] = false;
  }

 public:
  int networkDelayTime(vector<vector<int>>& times, int n, int k) {
    const int never = 1'000'000;
    links.assign(n + 1, {});
    best.assign(n + 1, never);
    onWay.assign(n + 1, false);
    for (const auto& link : times) links[link[0]].push_back({link[1], link[2]});
    follow(k, 0);
    const int last = *max_element(best.begin() + 1, best.end());
    return last >= never ? -1 : last;
  }
};
