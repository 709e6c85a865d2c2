# A heap of the latest tweet of each author, merged from the back. O(f) per feed, O(tweets + follows) space.
class Twitter:
    def __init__(self):
        self.time = 0
        self.tweets = defaultdict(list)
        self.follows = defaultdict(set)

    def postTweet(self, userId: int, tweetId: int) -> None:
        self.time -= 1
        self.tweets[userId].append((self.time, tweetId))

    def getNewsFeed(self, userId: int) -> List[int]:
        lists = [self.tweets[author] for author in self.follows[userId] | {userId} if author in self.tweets]
        latest = [(*tweets[-1], len(tweets) - 1, tweets) for tweets in lists if tweets]
        heapify(latest)
        feed = []
        while latest and len(feed) < 10:
            _, tweet, place, tweets = latest[0]
            feed.append(tweet)
            if place:
                heapreplace(latest, (*tweets[place - 1], place - 1, tweets))
            else:
                heappop(latest)
        return feed

    def follow(self, followerId: int, followeeId: int) -> None:
        self.follows[followerId].add(followeeId)

    def unfollow(self, followerId: int, followeeId: int) -> None:
        self.follows[followerId].discard(followeeId)
