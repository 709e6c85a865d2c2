// The last ten tweets of each author, of which the newest ten are selected. O(f) per feed, O(users + follows) space.
class Twitter {
 public:
  void postTweet(int userId, int tweetId) {
    deque<pair<int, int>>& mine = tweets_[userId];
    mine.push_front({--time_, tweetId});
    if (mine.size() > kShown) mine.pop_back();
  }

  vector<int> getNewsFeed(int userId) {
    vector<pair<int, int>> all(tweets_[userId].begin(), tweets_[userId].end());
    for (const int author : follows_[userId]) all.insert(all.end(), tweets_[author].begin(), tweets_[author].end());
    const size_t shown = min(all.size(), kShown);
    partial_sort(all.begin(), all.begin() + shown, all.end());
    vector<int> feed;
    for (size_t i = 0; i < shown; ++i) feed.push_back(all[i].second);
    return feed;
  }

  void follow(int followerId, int followeeId) { follows_[followerId].insert(followeeId); }
  void unfollow(int followerId, int followeeId) { follows_[followerId].erase(followeeId); }

 private:
  static constexpr size_t kShown = 10;
  int time_ = 0;  // runs backwards, so that the newest tweet has the least time
  unordered_map<int, deque<pair<int, int>>> tweets_;
  unordered_map<int, set<int>> follows_;
};
