# The topic guide: pages to read and to print, at the command line and in the window.

guide-title = Topic guide
guide-subtitle = Five minutes of reading on each topic, with what every statement rests on
guide-close = Close
guide-topics = Pages
guide-contents = On this page
guide-about = About this topic
guide-about-topic = About { $topic }
guide-about-hint = Opens the page of the topic guide
guide-legend = A small number leads to the source; in brackets, the text itself was not read, or only in part. What is marked advice is our own.
guide-numbered = Sources named on this page
guide-advice = advice
guide-advice-hint = Our own advice; no source asks for it
guide-cited = { $number }, { $part }, { $mark }
guide-source = { $source }, { $part }. { $mark }
guide-text-read = text read
guide-part-read = part read
guide-second-hand = second-hand
guide-heading-only = heading only
guide-not-read = not read
guide-page = Page: { $title }
guide-in-library = { $count ->
    [one] 1 ready item on this topic
   *[other] { $count } ready items on this topic
}
