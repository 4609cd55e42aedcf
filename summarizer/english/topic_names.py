"""What the topics of the data model are called: as a label, and in the middle of a sentence."""

from summarizer.facts import Topic

TOPICS = {
    Topic.POLITICAL_STUDY: "Political study",
    Topic.PARTY_BUILDING: "Party building",
    Topic.DISCIPLINE: "Discipline",
    Topic.ECONOMY: "Economy",
    Topic.INDUSTRY: "Industry",
    Topic.INVESTMENT: "Investment",
    Topic.SCIENCE_TALENT: "Science and talent",
    Topic.REFORM_OPENING: "Reform and opening-up",
    Topic.FISCAL_FINANCE: "Finance",
    Topic.URBAN_LAND: "Urban development",
    Topic.RURAL: "Rural affairs",
    Topic.ENVIRONMENT: "Environment",
    Topic.LIVELIHOOD: "Livelihoods",
    Topic.HEALTH_EDUCATION: "Health and education",
    Topic.SAFETY_STABILITY: "Safety and stability",
    Topic.RULE_OF_LAW: "Rule of law",
    Topic.UNITED_FRONT_MASS: "United front and mass organisations",
    Topic.CIVIL_MILITARY: "Civil–military affairs",
    Topic.CULTURE_PUBLICITY: "Culture and publicity",
    Topic.ADMINISTRATION: "Administration",
}

# The same topics as they stand in the middle of a sentence.
TOPIC_PHRASES = {
    topic: {
        Topic.ECONOMY: "the economy",
        Topic.RULE_OF_LAW: "the rule of law",
        Topic.ENVIRONMENT: "the environment",
        Topic.PARTY_BUILDING: "Party building",
        Topic.ADMINISTRATION: "administrative work",
        Topic.UNITED_FRONT_MASS: "united front work and mass organisations",
    }.get(topic, label[0].lower() + label[1:])
    for topic, label in TOPICS.items()
}
