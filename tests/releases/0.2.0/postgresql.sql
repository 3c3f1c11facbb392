--
-- PostgreSQL database dump
--



SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: journal_is_append_only(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.journal_is_append_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'the journal is append-only'; END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: access_requests; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.access_requests (
    id integer NOT NULL,
    person_id integer NOT NULL,
    chamber_id character varying,
    kind character varying NOT NULL,
    revision integer NOT NULL,
    at timestamp with time zone NOT NULL,
    outcome character varying,
    decided_by integer,
    decided_at timestamp with time zone,
    granted_id character varying,
    trial_id uuid
);


--
-- Name: access_requests_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.access_requests_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: access_requests_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.access_requests_id_seq OWNED BY public.access_requests.id;


--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: answers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.answers (
    assessment_id uuid NOT NULL,
    criterion character varying NOT NULL,
    credit character varying NOT NULL,
    reason text NOT NULL,
    revision integer NOT NULL,
    person_id integer NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: assessments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.assessments (
    id uuid NOT NULL,
    programme_id character varying NOT NULL,
    programme_version character varying NOT NULL,
    person_id integer,
    chamber_id character varying,
    opened_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    stage character varying DEFAULT 'draft'::character varying NOT NULL,
    stage_revision integer DEFAULT 0 NOT NULL,
    kept_at timestamp with time zone
);


--
-- Name: chambers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.chambers (
    id character varying NOT NULL,
    digest character varying NOT NULL,
    kind character varying NOT NULL,
    document text NOT NULL
);


--
-- Name: conditions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conditions (
    id integer NOT NULL,
    decision_id integer NOT NULL,
    text text NOT NULL,
    due date NOT NULL
);


--
-- Name: conditions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.conditions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: conditions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.conditions_id_seq OWNED BY public.conditions.id;


--
-- Name: decision_drafts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.decision_drafts (
    assessment_id uuid NOT NULL,
    document text,
    revision integer NOT NULL,
    person_id integer NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: decisions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.decisions (
    id integer NOT NULL,
    assessment_id uuid NOT NULL,
    submission_id integer NOT NULL,
    number integer NOT NULL,
    ruling character varying NOT NULL,
    decided_on date NOT NULL,
    until date,
    sentence text NOT NULL,
    person_id integer NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: decisions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.decisions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: decisions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.decisions_id_seq OWNED BY public.decisions.id;


--
-- Name: deliveries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deliveries (
    id integer NOT NULL,
    key character varying NOT NULL,
    person_id integer NOT NULL,
    state text NOT NULL,
    priority integer NOT NULL,
    fate character varying NOT NULL,
    due_at timestamp with time zone NOT NULL,
    lease_until timestamp with time zone,
    attempts integer NOT NULL,
    message bigint,
    why character varying,
    made_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    notice_id uuid,
    notice_number integer
);


--
-- Name: deliveries_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.deliveries_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: deliveries_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.deliveries_id_seq OWNED BY public.deliveries.id;


--
-- Name: digests; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.digests (
    person_id integer NOT NULL,
    day integer,
    hour integer NOT NULL,
    next_at timestamp with time zone,
    told_until timestamp with time zone NOT NULL
);


--
-- Name: drafts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.drafts (
    person_id integer NOT NULL,
    about character varying NOT NULL,
    text text NOT NULL,
    revision integer NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: enquiries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.enquiries (
    id integer NOT NULL,
    assessment_id uuid NOT NULL,
    criterion character varying NOT NULL,
    person_id integer NOT NULL,
    language character varying NOT NULL,
    text text NOT NULL,
    at timestamp with time zone NOT NULL,
    answer text,
    answered_by integer,
    answer_language character varying,
    answered_at timestamp with time zone
);


--
-- Name: enquiries_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.enquiries_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: enquiries_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.enquiries_id_seq OWNED BY public.enquiries.id;


--
-- Name: evidence; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.evidence (
    id integer NOT NULL,
    assessment_id uuid NOT NULL,
    criterion character varying NOT NULL,
    file_id character varying NOT NULL,
    file_unique_id character varying NOT NULL,
    kind character varying NOT NULL,
    name character varying NOT NULL,
    mime character varying NOT NULL,
    size bigint,
    caption text NOT NULL,
    album character varying,
    dated date NOT NULL,
    person_id integer NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: evidence_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.evidence_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: evidence_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.evidence_id_seq OWNED BY public.evidence.id;


--
-- Name: fact_answers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.fact_answers (
    assessment_id uuid NOT NULL,
    fact character varying NOT NULL,
    value boolean NOT NULL,
    revision integer NOT NULL,
    person_id integer NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: groups_told; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.groups_told (
    chat_id bigint NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: handovers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.handovers (
    id integer NOT NULL,
    assessment_id uuid NOT NULL,
    principle character varying NOT NULL,
    code_digest character varying NOT NULL,
    made_by integer NOT NULL,
    made_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    taken_by integer,
    taken_at timestamp with time zone,
    as_colleague boolean NOT NULL,
    withdrawn_by integer,
    withdrawn_at timestamp with time zone
);


--
-- Name: handovers_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.handovers_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: handovers_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.handovers_id_seq OWNED BY public.handovers.id;


--
-- Name: invitations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invitations (
    id integer NOT NULL,
    code_digest character varying NOT NULL,
    role character varying NOT NULL,
    chamber_id character varying,
    abroad_only boolean NOT NULL,
    language character varying,
    made_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    redeemed_by integer,
    redeemed_at timestamp with time zone,
    made_by integer,
    withdrawn_by integer,
    withdrawn_at timestamp with time zone
);


--
-- Name: invitations_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.invitations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: invitations_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.invitations_id_seq OWNED BY public.invitations.id;


--
-- Name: journal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal (
    id integer NOT NULL,
    person_id integer,
    what character varying NOT NULL,
    about text NOT NULL,
    at timestamp with time zone NOT NULL,
    chamber_id character varying,
    continues integer
);


--
-- Name: journal_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.journal_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: journal_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.journal_id_seq OWNED BY public.journal.id;


--
-- Name: made_files; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.made_files (
    digest character varying NOT NULL,
    file_id character varying NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: notes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notes (
    id integer NOT NULL,
    assessment_id uuid NOT NULL,
    criterion character varying NOT NULL,
    text text NOT NULL,
    language character varying NOT NULL,
    person_id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    replaced_at timestamp with time zone
);


--
-- Name: notes_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.notes_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: notes_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.notes_id_seq OWNED BY public.notes.id;


--
-- Name: notice_contents; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notice_contents (
    notice_id uuid NOT NULL,
    number integer NOT NULL,
    document text NOT NULL,
    person_id integer NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: notices; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notices (
    id uuid NOT NULL,
    kind character varying NOT NULL,
    stage character varying NOT NULL,
    number integer NOT NULL,
    revision integer NOT NULL,
    draft text,
    audience text NOT NULL,
    manner character varying,
    due_at timestamp with time zone,
    told integer NOT NULL,
    made_by integer NOT NULL,
    made_at timestamp with time zone NOT NULL,
    changed_by integer NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    remind_at timestamp with time zone
);


--
-- Name: nudges; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.nudges (
    id integer NOT NULL,
    chamber_id character varying NOT NULL,
    person_id integer NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: nudges_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.nudges_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: nudges_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.nudges_id_seq OWNED BY public.nudges.id;


--
-- Name: pace; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pace (
    id integer NOT NULL,
    next_at timestamp with time zone NOT NULL
);


--
-- Name: pace_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.pace_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: pace_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.pace_id_seq OWNED BY public.pace.id;


--
-- Name: people; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people (
    id integer NOT NULL,
    telegram_id bigint,
    name character varying NOT NULL,
    language character varying NOT NULL,
    role character varying NOT NULL,
    abroad_only boolean NOT NULL,
    chamber_id character varying,
    reachable boolean NOT NULL,
    state text NOT NULL,
    floor bigint NOT NULL,
    shown_token character varying,
    shown_message bigint,
    shown_at bigint,
    met_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL
);


--
-- Name: people_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.people_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: people_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.people_id_seq OWNED BY public.people.id;


--
-- Name: positions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.positions (
    person_id integer NOT NULL,
    assessment_id uuid NOT NULL,
    criterion character varying NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: programmes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.programmes (
    id character varying NOT NULL,
    version character varying NOT NULL,
    digest character varying NOT NULL,
    document text NOT NULL,
    seeded_at timestamp with time zone NOT NULL
);


--
-- Name: published_answers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.published_answers (
    enquiry_id integer NOT NULL,
    language character varying NOT NULL,
    programme_id character varying NOT NULL,
    criterion character varying NOT NULL,
    question text NOT NULL,
    answer text NOT NULL,
    revision integer NOT NULL,
    person_id integer NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: questions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.questions (
    id integer NOT NULL,
    assessment_id uuid NOT NULL,
    criterion character varying NOT NULL,
    person_id integer NOT NULL,
    language character varying NOT NULL,
    text text NOT NULL,
    at timestamp with time zone NOT NULL,
    came_from character varying NOT NULL,
    revision integer NOT NULL,
    answer text,
    answered_by integer,
    answer_language character varying,
    answered_at timestamp with time zone,
    withdrawn_by integer,
    withdrawn_at timestamp with time zone,
    submission_id integer
);


--
-- Name: questions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.questions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: questions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.questions_id_seq OWNED BY public.questions.id;


--
-- Name: quick_answers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quick_answers (
    assessment_id uuid NOT NULL,
    principle character varying NOT NULL,
    value character varying NOT NULL,
    revision integer NOT NULL,
    person_id integer NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: replies; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.replies (
    notice_id uuid NOT NULL,
    person_id integer NOT NULL,
    answer character varying,
    note text NOT NULL,
    starts timestamp with time zone NOT NULL,
    seated boolean NOT NULL,
    line integer,
    revision integer NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: round_chambers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.round_chambers (
    round_id uuid NOT NULL,
    chamber_id character varying NOT NULL
);


--
-- Name: rounds; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rounds (
    id uuid NOT NULL,
    name character varying NOT NULL,
    programme_id character varying,
    everyone boolean,
    opens_on date,
    hand_in_by date,
    committee_on date,
    revision integer NOT NULL,
    stands boolean NOT NULL,
    made_by integer NOT NULL,
    made_at timestamp with time zone NOT NULL,
    ended_by integer,
    ended_at timestamp with time zone
);


--
-- Name: routing_answers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.routing_answers (
    person_id integer NOT NULL,
    question integer NOT NULL,
    value integer NOT NULL
);


--
-- Name: seen_updates; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.seen_updates (
    id bigint NOT NULL,
    person_id integer,
    failed character varying,
    at timestamp with time zone NOT NULL,
    delivery_id integer
);


--
-- Name: submissions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.submissions (
    id integer NOT NULL,
    assessment_id uuid NOT NULL,
    number integer NOT NULL,
    document text NOT NULL,
    person_id integer NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: submissions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.submissions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: submissions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.submissions_id_seq OWNED BY public.submissions.id;


--
-- Name: access_requests id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_requests ALTER COLUMN id SET DEFAULT nextval('public.access_requests_id_seq'::regclass);


--
-- Name: conditions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conditions ALTER COLUMN id SET DEFAULT nextval('public.conditions_id_seq'::regclass);


--
-- Name: decisions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decisions ALTER COLUMN id SET DEFAULT nextval('public.decisions_id_seq'::regclass);


--
-- Name: deliveries id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliveries ALTER COLUMN id SET DEFAULT nextval('public.deliveries_id_seq'::regclass);


--
-- Name: enquiries id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enquiries ALTER COLUMN id SET DEFAULT nextval('public.enquiries_id_seq'::regclass);


--
-- Name: evidence id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.evidence ALTER COLUMN id SET DEFAULT nextval('public.evidence_id_seq'::regclass);


--
-- Name: handovers id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handovers ALTER COLUMN id SET DEFAULT nextval('public.handovers_id_seq'::regclass);


--
-- Name: invitations id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations ALTER COLUMN id SET DEFAULT nextval('public.invitations_id_seq'::regclass);


--
-- Name: journal id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal ALTER COLUMN id SET DEFAULT nextval('public.journal_id_seq'::regclass);


--
-- Name: notes id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notes ALTER COLUMN id SET DEFAULT nextval('public.notes_id_seq'::regclass);


--
-- Name: nudges id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.nudges ALTER COLUMN id SET DEFAULT nextval('public.nudges_id_seq'::regclass);


--
-- Name: pace id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pace ALTER COLUMN id SET DEFAULT nextval('public.pace_id_seq'::regclass);


--
-- Name: people id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people ALTER COLUMN id SET DEFAULT nextval('public.people_id_seq'::regclass);


--
-- Name: questions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.questions ALTER COLUMN id SET DEFAULT nextval('public.questions_id_seq'::regclass);


--
-- Name: submissions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submissions ALTER COLUMN id SET DEFAULT nextval('public.submissions_id_seq'::regclass);


--
-- Data for Name: access_requests; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_requests VALUES
	(1, 6, NULL, 'bilateral', 1, '2026-11-15 10:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(2, 7, 'made-up-noorderhaven', 'local', 1, '2026-11-15 10:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(3, 8, NULL, 'bilateral', 1, '2026-11-15 10:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(4, 9, NULL, 'local', 1, '2026-11-15 10:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(5, 10, NULL, 'local', 1, '2026-11-15 10:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(6, 11, NULL, 'local', 1, '2026-11-15 10:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(7, 32, NULL, 'bilateral', 1, '2026-11-24 10:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(8, 33, 'voka-limburg', 'local', 1, '2026-11-24 10:00:00+00', 'approved', 29, '2026-11-24 10:00:00+00', 'voka-limburg', '00000000-0000-0000-0000-0001a15a0a86'),
	(9, 4, 'voka-limburg', 'local', 1, '2026-11-24 10:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(10, 5, NULL, 'bilateral', 1, '2026-11-24 10:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(11, 18, 'voka-limburg', 'local', 1, '2026-11-24 10:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(12, 29, NULL, 'bilateral', 1, '2026-11-24 10:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(13, 30, 'voka-limburg', 'local', 1, '2026-11-24 10:00:00+00', NULL, NULL, NULL, NULL, NULL),
	(14, 31, NULL, 'bilateral', 1, '2026-11-24 10:00:00+00', NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES
	('0015');


--
-- Data for Name: answers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answers VALUES
	('00000000-0000-0000-0000-000000001b5c', 'brand-federation-membership-shown', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'brand-house-style', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'brand-misuse-answered', 'partly', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'brand-name-carried', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'brand-name-on-documents', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'communication-annual-report', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'communication-newsletter', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'communication-people-on-website', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'communication-privacy-notice', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'communication-spokesperson', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'core-advocacy', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'core-ata-security-checked', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'core-networking-programme', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'core-origin-audit-closed', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'core-origin-officers-qualified', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'core-service-catalogue', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'csr-charter-endorsed', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'csr-experience-shared', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'csr-own-action-plan', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'csr-results-published', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'csr-support-for-companies', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'finance-accounts-approved-in-time', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'finance-accounts-filed', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'finance-budget-monitored', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'finance-cash-reserve', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'finance-equity-positive', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'finance-external-review', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'governance-articles-up-to-date', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'governance-board-elected-by-members', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'governance-board-meets-quarterly', 'partly', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'governance-conflicts-of-interest', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'governance-delegated-powers', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'governance-term-limits', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'independence-board-of-entrepreneurs', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'independence-funders-published', 'partly', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'independence-in-articles', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'independence-no-dominant-funder', 'partly', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'independence-no-public-vote', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'membership-fee-scale', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'membership-open-to-every-company', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'membership-profile-compared', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'membership-register-current', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'membership-retention-measured', 'partly', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'neutrality-equal-invitations', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'neutrality-in-writing', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'neutrality-no-party-support', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'neutrality-positions-from-members', 'partly', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'neutrality-rule-for-candidates', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'partner-business-survey', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'partner-consulted-by-authorities', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'partner-joint-project', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'partner-lobby-register', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'partner-policy-priorities', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'quality-board-self-review', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'quality-complaints-recorded', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'quality-improvement-plan', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'quality-member-satisfaction', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'quality-staff-review', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'quality-written-procedures', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'territory-bilateral-referral', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'territory-cooperation-agreement', 'partly', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'territory-named-in-articles', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'territory-no-canvassing-elsewhere', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'territory-origin-within-limits', 'met', '', 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'core-advocacy', 'met', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'core-ata-security-checked', 'met', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'core-networking-programme', 'met', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'core-origin-audit-closed', 'met', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'core-origin-officers-qualified', 'met', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'core-service-catalogue', 'met', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'finance-accounts-approved-in-time', 'met', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'finance-accounts-filed', 'met', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'finance-budget-monitored', 'met', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'finance-cash-reserve', 'met', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'finance-equity-positive', 'met', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'finance-external-review', 'met', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'governance-articles-up-to-date', 'find_out', '', 1, 2, '2026-11-24 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'governance-board-elected-by-members', 'find_out', '', 1, 17, '2026-11-24 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'independence-board-of-entrepreneurs', 'met', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'independence-funders-published', 'partly', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'independence-in-articles', 'met', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'independence-no-dominant-funder', 'partly', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'independence-no-public-vote', 'met', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'membership-fee-scale', 'met', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'membership-open-to-every-company', 'met', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'membership-profile-compared', 'met', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'membership-register-current', 'met', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'membership-retention-measured', 'partly', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'neutrality-equal-invitations', 'met', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'neutrality-in-writing', 'met', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'neutrality-no-party-support', 'met', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'neutrality-positions-from-members', 'partly', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'neutrality-rule-for-candidates', 'met', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'partner-business-survey', 'met', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'partner-consulted-by-authorities', 'met', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'partner-joint-project', 'met', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'partner-lobby-register', 'met', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'partner-policy-priorities', 'met', '', 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'quality-complaints-recorded', 'met', '', 1, 18, '2026-11-22 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'accounts-approved-by-members', 'met', '', 1, 3, '2026-11-15 10:00:00+00');
INSERT INTO public.answers VALUES
	('00000000-0000-0000-0000-000000001b5e', 'accounts-reviewed-independently', 'met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'annual-report-shared', 'not_met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'belgian-chamber-cooperation', 'met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'bilateral-purpose-in-statutes', 'met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'board-elected-by-members', 'met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'business-events', 'met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'conflict-of-interest-rules', 'met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'current-website', 'met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'data-protection', 'met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'economic-mission-support', 'not_met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'joint-activity-with-post', 'not_met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'letter-of-support', 'not_met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'luxembourg-liaison', 'not_met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'member-satisfaction-survey', 'met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'partner-search-help', 'met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'party-political-neutrality', 'met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'paying-member-base', 'met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'positive-equity', 'met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'post-invited-to-assembly', 'not_met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'published-service-catalogue', 'met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'quarterly-board-meetings', 'met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'regional-agencies-coordination', 'not_met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'registered-legal-entity', 'met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'regular-post-consultation', 'met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'sanctions-and-law-compliance', 'met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'task-division-with-post', 'find_out', '', 2, 24, '2026-11-24 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'timely-response', 'met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'working-secretariat', 'met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'yearly-action-plan', 'met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5e', 'yearly-general-assembly', 'met', '', 1, 3, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b64', 'core-advocacy', 'met', '', 1, 9, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b64', 'core-networking-programme', 'met', '', 1, 9, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b64', 'core-origin-officers-qualified', 'met', '', 1, 9, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b64', 'core-service-catalogue', 'met', '', 1, 9, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b64', 'membership-fee-scale', 'met', '', 1, 9, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b64', 'membership-open-to-every-company', 'met', '', 1, 9, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b64', 'membership-profile-compared', 'met', '', 1, 9, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b64', 'membership-register-current', 'met', '', 1, 9, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b64', 'membership-retention-measured', 'partly', '', 1, 9, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b64', 'neutrality-equal-invitations', 'met', '', 1, 9, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b64', 'neutrality-in-writing', 'met', '', 1, 9, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b64', 'neutrality-no-party-support', 'met', '', 1, 9, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b64', 'neutrality-positions-from-members', 'partly', '', 1, 9, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b64', 'neutrality-rule-for-candidates', 'met', '', 1, 9, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b64', 'partner-business-survey', 'met', '', 1, 9, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b64', 'partner-consulted-by-authorities', 'met', '', 1, 9, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b64', 'partner-joint-project', 'met', '', 1, 9, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b64', 'partner-lobby-register', 'met', '', 1, 9, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b64', 'partner-policy-priorities', 'met', '', 1, 9, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b65', 'core-advocacy', 'met', '', 1, 10, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b65', 'core-networking-programme', 'met', '', 1, 10, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b65', 'core-origin-audit-closed', 'find_out', '', 1, 10, '2026-11-24 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b65', 'core-origin-officers-qualified', 'met', '', 1, 10, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b65', 'core-service-catalogue', 'met', '', 1, 10, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b65', 'membership-fee-scale', 'met', '', 1, 10, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b65', 'membership-open-to-every-company', 'met', '', 1, 10, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b65', 'membership-profile-compared', 'met', '', 1, 10, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b65', 'membership-register-current', 'met', '', 1, 10, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b65', 'membership-retention-measured', 'partly', '', 1, 10, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b65', 'neutrality-equal-invitations', 'met', '', 1, 10, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b65', 'neutrality-in-writing', 'met', '', 1, 10, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b65', 'neutrality-no-party-support', 'met', '', 1, 10, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b65', 'neutrality-positions-from-members', 'partly', '', 1, 10, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b65', 'neutrality-rule-for-candidates', 'met', '', 1, 10, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b65', 'partner-business-survey', 'met', '', 1, 10, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b65', 'partner-consulted-by-authorities', 'met', '', 1, 10, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b65', 'partner-joint-project', 'met', '', 1, 10, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b65', 'partner-lobby-register', 'met', '', 1, 10, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b65', 'partner-policy-priorities', 'met', '', 1, 10, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b66', 'core-advocacy', 'met', '', 1, 11, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b66', 'core-networking-programme', 'met', '', 1, 11, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b66', 'core-origin-officers-qualified', 'met', '', 1, 11, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b66', 'core-service-catalogue', 'met', '', 1, 11, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b66', 'membership-fee-scale', 'met', '', 1, 11, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b66', 'membership-open-to-every-company', 'met', '', 1, 11, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b66', 'membership-profile-compared', 'met', '', 1, 11, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b66', 'membership-register-current', 'met', '', 1, 11, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b66', 'membership-retention-measured', 'partly', '', 1, 11, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b66', 'neutrality-equal-invitations', 'met', '', 1, 11, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b66', 'neutrality-in-writing', 'met', '', 1, 11, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b66', 'neutrality-no-party-support', 'met', '', 1, 11, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b66', 'neutrality-positions-from-members', 'partly', '', 1, 11, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b66', 'neutrality-rule-for-candidates', 'met', '', 1, 11, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b66', 'partner-business-survey', 'met', '', 1, 11, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b66', 'partner-consulted-by-authorities', 'met', '', 1, 11, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b66', 'partner-joint-project', 'met', '', 1, 11, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b66', 'partner-lobby-register', 'met', '', 1, 11, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b66', 'partner-policy-priorities', 'met', '', 1, 11, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'brand-federation-membership-shown', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'brand-house-style', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'brand-misuse-answered', 'partly', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'brand-name-carried', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'brand-name-on-documents', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'communication-annual-report', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'communication-newsletter', 'not_met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'communication-people-on-website', 'not_met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'communication-privacy-notice', 'not_met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'communication-spokesperson', 'find_out', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'core-advocacy', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'core-ata-security-checked', 'met', '', 1, 14, '2026-11-15 10:00:00+00');
INSERT INTO public.answers VALUES
	('00000000-0000-0000-0000-000000001b69', 'core-networking-programme', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'core-origin-audit-closed', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'core-origin-officers-qualified', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'core-service-catalogue', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'csr-charter-endorsed', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'csr-experience-shared', 'find_out', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'csr-own-action-plan', 'not_met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'csr-results-published', 'not_met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'csr-support-for-companies', 'not_met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'finance-accounts-approved-in-time', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'finance-accounts-filed', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'finance-budget-monitored', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'finance-cash-reserve', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'finance-equity-positive', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'finance-external-review', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'governance-articles-up-to-date', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'governance-board-elected-by-members', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'governance-board-meets-quarterly', 'partly', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'governance-conflicts-of-interest', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'governance-delegated-powers', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'governance-term-limits', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'independence-board-of-entrepreneurs', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'independence-funders-published', 'partly', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'independence-in-articles', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'independence-no-dominant-funder', 'partly', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'independence-no-public-vote', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'membership-fee-scale', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'membership-open-to-every-company', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'membership-profile-compared', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'membership-register-current', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'membership-retention-measured', 'partly', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'neutrality-equal-invitations', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'neutrality-in-writing', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'neutrality-no-party-support', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'neutrality-positions-from-members', 'partly', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'neutrality-rule-for-candidates', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'partner-business-survey', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'partner-consulted-by-authorities', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'partner-joint-project', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'partner-lobby-register', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'partner-policy-priorities', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'quality-board-self-review', 'find_out', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'quality-complaints-recorded', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'quality-improvement-plan', 'not_met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'quality-member-satisfaction', 'not_met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'quality-staff-review', 'find_out', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'quality-written-procedures', 'not_met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'territory-bilateral-referral', 'find_out', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'territory-cooperation-agreement', 'not_met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'territory-named-in-articles', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'territory-no-canvassing-elsewhere', 'not_met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'territory-origin-within-limits', 'met', '', 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'brand-federation-membership-shown', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'brand-house-style', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'brand-misuse-answered', 'partly', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'brand-name-carried', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'brand-name-on-documents', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'communication-annual-report', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'communication-newsletter', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'communication-people-on-website', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'communication-privacy-notice', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'communication-spokesperson', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'core-advocacy', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'core-ata-security-checked', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'core-networking-programme', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'core-origin-audit-closed', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'core-origin-officers-qualified', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'core-service-catalogue', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'csr-charter-endorsed', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'csr-experience-shared', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'csr-own-action-plan', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'csr-results-published', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'csr-support-for-companies', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'finance-accounts-approved-in-time', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'finance-accounts-filed', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'finance-budget-monitored', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'finance-cash-reserve', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'finance-equity-positive', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'finance-external-review', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'governance-articles-up-to-date', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'governance-board-elected-by-members', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'governance-board-meets-quarterly', 'partly', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'governance-conflicts-of-interest', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'governance-delegated-powers', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'governance-term-limits', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'independence-board-of-entrepreneurs', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'independence-funders-published', 'partly', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'independence-in-articles', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'independence-no-dominant-funder', 'partly', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'independence-no-public-vote', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'membership-fee-scale', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'membership-open-to-every-company', 'not_met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'membership-profile-compared', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'membership-register-current', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'membership-retention-measured', 'partly', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'neutrality-equal-invitations', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'neutrality-in-writing', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'neutrality-no-party-support', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'neutrality-positions-from-members', 'partly', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'neutrality-rule-for-candidates', 'met', '', 1, 15, '2026-11-15 10:00:00+00');
INSERT INTO public.answers VALUES
	('00000000-0000-0000-0000-000000001b6a', 'partner-business-survey', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'partner-consulted-by-authorities', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'partner-joint-project', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'partner-lobby-register', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'partner-policy-priorities', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'quality-board-self-review', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'quality-complaints-recorded', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'quality-improvement-plan', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'quality-member-satisfaction', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'quality-staff-review', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'quality-written-procedures', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'territory-bilateral-referral', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'territory-cooperation-agreement', 'partly', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'territory-named-in-articles', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'territory-no-canvassing-elsewhere', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'territory-origin-within-limits', 'met', '', 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'brand-federation-membership-shown', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'brand-house-style', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'brand-misuse-answered', 'partly', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'brand-name-carried', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'brand-name-on-documents', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'communication-annual-report', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'communication-newsletter', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'communication-people-on-website', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'communication-privacy-notice', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'communication-spokesperson', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'core-advocacy', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'core-ata-security-checked', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'core-networking-programme', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'core-origin-audit-closed', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'core-origin-officers-qualified', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'core-service-catalogue', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'csr-charter-endorsed', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'csr-experience-shared', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'csr-own-action-plan', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'csr-results-published', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'csr-support-for-companies', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'finance-accounts-approved-in-time', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'finance-accounts-filed', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'finance-budget-monitored', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'finance-cash-reserve', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'finance-equity-positive', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'finance-external-review', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'governance-articles-up-to-date', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'governance-board-elected-by-members', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'governance-board-meets-quarterly', 'partly', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'governance-conflicts-of-interest', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'governance-delegated-powers', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'governance-term-limits', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'independence-board-of-entrepreneurs', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'independence-funders-published', 'partly', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'independence-in-articles', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'independence-no-dominant-funder', 'partly', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'independence-no-public-vote', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'membership-fee-scale', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'membership-open-to-every-company', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'membership-profile-compared', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'membership-register-current', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'membership-retention-measured', 'partly', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'neutrality-equal-invitations', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'neutrality-in-writing', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'neutrality-no-party-support', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'neutrality-positions-from-members', 'partly', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'neutrality-rule-for-candidates', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'partner-business-survey', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'partner-consulted-by-authorities', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'partner-joint-project', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'partner-lobby-register', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'partner-policy-priorities', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'quality-board-self-review', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'quality-complaints-recorded', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'quality-improvement-plan', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'quality-member-satisfaction', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'quality-staff-review', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'quality-written-procedures', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'territory-bilateral-referral', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'territory-cooperation-agreement', 'partly', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'territory-named-in-articles', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'territory-no-canvassing-elsewhere', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'territory-origin-within-limits', 'met', '', 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'brand-federation-membership-shown', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'brand-house-style', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'brand-misuse-answered', 'partly', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'brand-name-carried', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'brand-name-on-documents', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'communication-annual-report', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'communication-newsletter', 'not_met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'communication-people-on-website', 'not_met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'communication-privacy-notice', 'not_met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'communication-spokesperson', 'find_out', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'core-advocacy', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'core-ata-security-checked', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'core-networking-programme', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'core-origin-audit-closed', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'core-origin-officers-qualified', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'core-service-catalogue', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'csr-charter-endorsed', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'csr-experience-shared', 'find_out', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'csr-own-action-plan', 'not_met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'csr-results-published', 'not_met', '', 1, 20, '2026-11-15 10:00:00+00');
INSERT INTO public.answers VALUES
	('00000000-0000-0000-0000-000000001b6e', 'csr-support-for-companies', 'not_met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'finance-accounts-approved-in-time', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'finance-accounts-filed', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'finance-budget-monitored', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'finance-cash-reserve', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'finance-equity-positive', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'finance-external-review', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'governance-articles-up-to-date', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'governance-board-elected-by-members', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'governance-board-meets-quarterly', 'partly', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'governance-conflicts-of-interest', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'governance-delegated-powers', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'governance-term-limits', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'independence-board-of-entrepreneurs', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'independence-funders-published', 'partly', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'independence-in-articles', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'independence-no-dominant-funder', 'partly', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'independence-no-public-vote', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'membership-fee-scale', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'membership-open-to-every-company', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'membership-profile-compared', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'membership-register-current', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'membership-retention-measured', 'partly', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'neutrality-equal-invitations', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'neutrality-in-writing', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'neutrality-no-party-support', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'neutrality-positions-from-members', 'partly', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'neutrality-rule-for-candidates', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'partner-business-survey', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'partner-consulted-by-authorities', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'partner-joint-project', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'partner-lobby-register', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'partner-policy-priorities', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'quality-board-self-review', 'find_out', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'quality-complaints-recorded', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'quality-improvement-plan', 'not_met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'quality-member-satisfaction', 'not_met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'quality-staff-review', 'find_out', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'quality-written-procedures', 'not_met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'territory-bilateral-referral', 'find_out', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'territory-cooperation-agreement', 'not_met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'territory-named-in-articles', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'territory-no-canvassing-elsewhere', 'not_met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'territory-origin-within-limits', 'met', '', 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b70', 'membership-fee-scale', 'met', '', 1, 22, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b70', 'membership-open-to-every-company', 'met', '', 1, 22, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b70', 'membership-profile-compared', 'met', '', 1, 22, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b70', 'membership-register-current', 'met', '', 1, 22, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b70', 'membership-retention-measured', 'partly', '', 1, 22, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b70', 'neutrality-in-writing', 'met', '', 1, 22, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'accounts-approved-by-members', 'met', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'accounts-reviewed-independently', 'met', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'annual-report-shared', 'met', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'belgian-chamber-cooperation', 'met', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'bilateral-purpose-in-statutes', 'met', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'board-elected-by-members', 'met', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'business-events', 'partly', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'conflict-of-interest-rules', 'met', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'current-website', 'met', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'data-protection', 'met', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'economic-mission-support', 'met', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'joint-activity-with-post', 'met', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'letter-of-support', 'met', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'luxembourg-liaison', 'met', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'member-satisfaction-survey', 'met', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'partner-search-help', 'met', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'party-political-neutrality', 'met', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'paying-member-base', 'met', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'positive-equity', 'met', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'post-invited-to-assembly', 'met', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'published-service-catalogue', 'met', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'quarterly-board-meetings', 'partly', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'regional-agencies-coordination', 'partly', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'registered-legal-entity', 'met', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'regular-post-consultation', 'met', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'sanctions-and-law-compliance', 'met', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'task-division-with-post', 'met', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'timely-response', 'met', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'working-secretariat', 'met', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'yearly-action-plan', 'met', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', 'yearly-general-assembly', 'met', '', 1, 25, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'accounts-approved-by-members', 'not_met', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'accounts-reviewed-independently', 'met', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'annual-report-shared', 'met', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'belgian-chamber-cooperation', 'met', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'bilateral-purpose-in-statutes', 'met', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'board-elected-by-members', 'met', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'business-events', 'partly', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'conflict-of-interest-rules', 'met', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'current-website', 'met', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'data-protection', 'met', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'economic-mission-support', 'met', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'joint-activity-with-post', 'met', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'letter-of-support', 'met', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'luxembourg-liaison', 'met', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'member-satisfaction-survey', 'met', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'partner-search-help', 'met', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'party-political-neutrality', 'met', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'paying-member-base', 'met', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'positive-equity', 'met', '', 1, 26, '2026-11-15 10:00:00+00');
INSERT INTO public.answers VALUES
	('00000000-0000-0000-0000-000000001b74', 'post-invited-to-assembly', 'met', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'published-service-catalogue', 'met', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'quarterly-board-meetings', 'partly', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'regional-agencies-coordination', 'partly', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'registered-legal-entity', 'met', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'regular-post-consultation', 'met', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'sanctions-and-law-compliance', 'met', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'task-division-with-post', 'met', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'timely-response', 'met', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'working-secretariat', 'met', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'yearly-action-plan', 'met', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', 'yearly-general-assembly', 'met', '', 1, 26, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b75', 'associate-bilateral-statutes', 'met', '', 1, 27, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b75', 'associate-board-in-office', 'met', '', 1, 27, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b75', 'associate-first-members', 'partly', '', 1, 27, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b75', 'associate-lawful-activity', 'met', '', 1, 27, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b75', 'associate-principles-endorsed', 'met', '', 1, 27, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b75', 'associate-simple-accounts', 'met', '', 1, 27, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-0001a14ac84a', 'associate-principles-endorsed', 'find_out', '', 1, 32, '2026-11-24 10:00:00+00'),
	('00000000-0000-0000-0000-0001a323ce18', 'membership-open-to-every-company', 'find_out', '', 1, 30, '2026-11-24 10:00:00+00'),
	('00000000-0000-0000-0000-0001a333104e', 'associate-bilateral-statutes', 'find_out', '', 1, 31, '2026-11-24 10:00:00+00'),
	('00000000-0000-0000-0000-0001a333104e', 'associate-board-in-office', 'find_out', '', 1, 31, '2026-11-24 10:00:00+00'),
	('00000000-0000-0000-0000-0001a333104e', 'associate-principles-endorsed', 'find_out', '', 1, 31, '2026-11-24 10:00:00+00');


--
-- Data for Name: assessments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.assessments VALUES
	('00000000-0000-0000-0000-000000001b5c', 'local', '2026.1', NULL, 'made-up-westerdal', '2026-11-15 10:00:00+00', NULL, 'draft', 0, NULL),
	('00000000-0000-0000-0000-000000001b5d', 'local', '2026.1', NULL, 'made-up-valmont', '2026-11-15 10:00:00+00', NULL, 'draft', 0, NULL),
	('00000000-0000-0000-0000-000000001b5e', 'bilateral', '2026.1', NULL, 'made-up-atlantis', '2026-11-15 10:00:00+00', NULL, 'draft', 0, NULL),
	('00000000-0000-0000-0000-000000001b64', 'local', '2026.1', 9, NULL, '2026-11-15 10:00:00+00', NULL, 'draft', 0, NULL),
	('00000000-0000-0000-0000-000000001b65', 'local', '2026.1', 10, NULL, '2026-11-15 10:00:00+00', NULL, 'draft', 0, NULL),
	('00000000-0000-0000-0000-000000001b66', 'local', '2026.1', 11, NULL, '2026-11-15 10:00:00+00', NULL, 'draft', 0, NULL),
	('00000000-0000-0000-0000-000000001b69', 'local', '2026.1', NULL, 'made-up-noorderhaven', '2026-11-15 10:00:00+00', NULL, 'reviewed', 2, NULL),
	('00000000-0000-0000-0000-000000001b6a', 'local', '2026.1', NULL, 'made-up-zandrijk', '2026-11-15 10:00:00+00', NULL, 'draft', 0, NULL),
	('00000000-0000-0000-0000-000000001b6d', 'local', '2026.1', NULL, 'made-up-montclair', '2026-11-15 10:00:00+00', NULL, 'submitted', 1, NULL),
	('00000000-0000-0000-0000-000000001b6e', 'local', '2026.1', NULL, 'made-up-rochebrune', '2026-11-15 10:00:00+00', NULL, 'decided', 5, NULL),
	('00000000-0000-0000-0000-000000001b70', 'local', '2026.1', NULL, 'made-up-koningsbrug', '2026-11-15 10:00:00+00', NULL, 'draft', 0, NULL),
	('00000000-0000-0000-0000-000000001b73', 'bilateral', '2026.1', NULL, 'made-up-utopia', '2026-11-15 10:00:00+00', NULL, 'decided', 3, NULL),
	('00000000-0000-0000-0000-000000001b74', 'bilateral', '2026.1', NULL, 'made-up-eldorado', '2026-11-15 10:00:00+00', NULL, 'decided', 3, NULL),
	('00000000-0000-0000-0000-000000001b75', 'associate', '2026.1', NULL, 'made-up-avalon', '2026-11-15 10:00:00+00', NULL, 'draft', 0, NULL),
	('00000000-0000-0000-0000-0001a14ac84a', 'associate', '2026.1', 32, NULL, '2026-11-24 10:00:00+00', NULL, 'draft', 0, NULL),
	('00000000-0000-0000-0000-0001a15a0a86', 'local', '2026.1', NULL, 'voka-limburg', '2026-11-24 10:00:00+00', NULL, 'draft', 0, NULL),
	('00000000-0000-0000-0000-0001a1a655c7', 'local', '2026.1', 4, NULL, '2026-11-24 10:00:00+00', NULL, 'draft', 0, NULL),
	('00000000-0000-0000-0000-0001a1e35ec9', 'associate', '2026.1', 8, NULL, '2026-11-24 10:00:00+00', NULL, 'draft', 0, NULL),
	('00000000-0000-0000-0000-0001a323ce18', 'local', '2026.1', 30, NULL, '2026-11-24 10:00:00+00', NULL, 'draft', 0, NULL),
	('00000000-0000-0000-0000-0001a333104e', 'associate', '2026.1', 31, NULL, '2026-11-24 10:00:00+00', NULL, 'draft', 0, NULL),
	('00000000-0000-0000-0000-0001a342528b', 'local', '2026.1', 18, NULL, '2026-11-24 10:00:00+00', NULL, 'draft', 0, NULL);


--
-- Data for Name: chambers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chambers VALUES
	('ablcc', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["ABLCC", "CCBLA", "Chambre de Commerce Belgique-Luxembourg-Pays arabes", "Arab Chamber of Commerce", "Arab countries", "pays arabes", "Arabische landen"], "country": "BE", "id": "ablcc", "kind": "bilateral", "languages": ["en", "fr"], "names": {"en": "Arab-Belgian-Luxembourg Chamber of Commerce", "fr": "Chambre de Commerce arabo-belgo-luxembourgeoise", "nl": "Arabisch-Belgisch-Luxemburgse Kamer van Koophandel"}, "region": null, "source": "ablcc-2023", "status": "unknown", "timezone": "Europe/Brussels", "website": "https://www.ablcc.org"}'),
	('aved-ihk-ostbelgien', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'local', '{"also_known_as": ["AVED-IHK Ostbelgien", "AVED-IHK", "IHK Ostbelgien", "IHK Eupen", "IHK Eupen-Malmedy-St. Vith", "Industrie- und Handelskammer Eupen-Malmedy-St. Vith", "Industrie- und Handelskammer Ostbelgien", "Handelskammer Eupen", "AVED", "Arbeitgeberverband der Deutschsprachigen Gemeinschaft", "Arbeitgeberverband Ostbelgien", "CCI Eupen", "Chambre de Commerce d''Eupen", "Kamer van Koophandel Eupen", "Ostbelgien", "Oost-Belgi\u00eb", "East Belgium", "Eupen", "Malmedy", "Sankt Vith", "Saint-Vith"], "country": "BE", "id": "aved-ihk-ostbelgien", "kind": "local", "languages": ["fr"], "names": {"en": "AVED-IHK Ostbelgien \u2013 Chamber of Commerce and Industry of East Belgium", "fr": "AVED-IHK Ostbelgien \u2013 Chambre de Commerce et d''Industrie d''Eupen-Malmedy-Saint-Vith", "nl": "AVED-IHK Ostbelgien \u2013 Kamer van Koophandel en Nijverheid van Oost-Belgi\u00eb"}, "region": "german-community", "source": "aved-ihk-2025", "status": "accredited", "timezone": "Europe/Brussels", "website": "https://www.aved-ihk.be"}'),
	('bacos', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["BACoS", "Belgian American Chamber of Commerce of the South", "Belgian Chamber of Commerce of the South", "Atlanta", "Georgia USA", "Southeast United States"], "country": "US", "id": "bacos", "kind": "bilateral", "languages": ["en"], "names": {"en": "Belgian American Chamber of the South", "fr": "Chambre belgo-am\u00e9ricaine du Sud (BACoS)", "nl": "Belgisch-Amerikaanse Kamer van het Zuiden (BACoS)"}, "region": null, "source": "fed-four-new", "status": "associate", "timezone": "America/New_York", "website": "https://bacos.us"}'),
	('bbc-poland', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["Belgian Business Chamber", "BBC Poland", "Belgian Chamber of Commerce in Poland", "Belgische Kamer van Koophandel in Polen", "Chambre de Commerce belge en Pologne", "Polska", "Warsaw", "Warschau", "Varsovie", "Warszawa"], "country": "PL", "id": "bbc-poland", "kind": "bilateral", "languages": ["en"], "names": {"en": "Belgian Business Chamber (Poland)", "fr": "Belgian Business Chamber (Pologne)", "nl": "Belgian Business Chamber (Polen)"}, "region": null, "source": "bbc-poland-2020", "status": "unknown", "timezone": "Europe/Warsaw", "website": "https://belgium.pl"}'),
	('bbl-bulgaria', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["BBL Business Club", "BBL Bulgaria", "Belgian Chamber of Commerce in Bulgaria", "Belgische Kamer van Koophandel in Bulgarije", "Chambre de Commerce belge en Bulgarie", "Bulgaria", "Bulgarije", "Bulgarie", "Sofia"], "country": "BG", "id": "bbl-bulgaria", "kind": "bilateral", "languages": ["en"], "names": {"en": "Belgian-Bulgarian-Luxembourg Business Club", "fr": "Business Club belgo-bulgaro-luxembourgeois", "nl": "Belgisch-Bulgaars-Luxemburgse Business Club"}, "region": null, "source": "bbl-bulgaria-2021", "status": "unknown", "timezone": "Europe/Sofia", "website": "https://bblbg.com"}'),
	('bcbc-canada', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["BCBC", "Belgian Chamber Toronto", "Chambre de commerce belge \u00e0 Toronto", "Belgium Connect", "Toronto"], "country": "CA", "id": "bcbc-canada", "kind": "bilateral", "languages": ["en", "fr"], "names": {"en": "Belgian Canadian Business Chamber", "fr": "Chambre de commerce belgo-canadienne (BCBC)", "nl": "Belgisch-Canadese Business Chamber"}, "region": null, "source": "fed-bcbc", "status": "unknown", "timezone": "America/Toronto", "website": "https://belgiumconnect.com"}'),
	('bcecc-china', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["BCECC"], "country": "CN", "id": "bcecc-china", "kind": "bilateral", "languages": ["en"], "names": {"en": "Belgian-Chinese Chamber of Commerce", "fr": "Chambre de Commerce belgo-chinoise", "nl": "Belgisch-Chinese Kamer van Koophandel"}, "region": null, "source": "bcecc-2022", "status": "unknown", "timezone": "Europe/Brussels", "website": "https://bcecc.be"}'),
	('beci', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'local', '{"also_known_as": ["Beci", "Brussels Enterprises Commerce and Industry", "Chambre de Commerce et d''Industrie de Bruxelles", "CCIB", "Kamer van Handel en Nijverheid van Brussel", "KHNB", "Union des Entreprises de Bruxelles", "UEB", "Verbond van Ondernemingen te Brussel", "VOB", "Chambre de Commerce de Bruxelles", "Kamer van Koophandel Brussel", "Kamer Brussel", "Chambre Bruxelles", "Brussels Chamber of Commerce and Industry", "Brussel", "Bruxelles", "Brussels"], "country": "BE", "id": "beci", "kind": "local", "languages": ["fr", "nl", "en"], "names": {"en": "Beci \u2013 Brussels Chamber of Commerce", "fr": "Beci \u2013 Chambre de Commerce et Union des Entreprises de Bruxelles", "nl": "Beci \u2013 Kamer van Koophandel en Verbond van Ondernemingen te Brussel"}, "region": "brussels", "source": "beci-history", "status": "accredited", "timezone": "Europe/Brussels", "website": "https://www.beci.be"}'),
	('belcham', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["BelCham", "BelCham New York", "New York"], "country": "US", "id": "belcham", "kind": "bilateral", "languages": ["en"], "names": {"en": "Belgian-American Chamber of Commerce (BelCham)", "fr": "Chambre de Commerce belgo-am\u00e9ricaine (BelCham)", "nl": "Belgisch-Amerikaanse Kamer van Koophandel (BelCham)"}, "region": null, "source": "levif-belcham-2019", "status": "unknown", "timezone": "America/New_York", "website": "https://www.belcham.org"}'),
	('belgalux-brazil', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["C\u00e2mara de Com\u00e9rcio e Ind\u00fastria Belgo-Luxemburguesa-Brasileira no Brasil", "Belgalux", "S\u00e3o Paulo", "Rio de Janeiro", "Goi\u00e2nia", "Manaus"], "country": "BR", "id": "belgalux-brazil", "kind": "bilateral", "languages": ["en"], "names": {"en": "Belgo-Luxembourg-Brazilian Chamber of Commerce and Industry (Belgalux)", "fr": "Chambre de Commerce et d''Industrie belgo-luxembourgeoise-br\u00e9silienne (Belgalux)", "nl": "Belgisch-Luxemburgs-Braziliaanse Kamer van Koophandel en Nijverheid (Belgalux)"}, "region": null, "source": "fed-four-new", "status": "associate", "timezone": "America/Sao_Paulo", "website": "http://belgalux.com.br"}'),
	('belgazercom', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["Belgazercom", "Belgian Chamber of Commerce in Azerbaijan", "Azerbaijan", "Azerbeidzjan", "Azerba\u00efdjan", "Baku", "Bakoe", "Bakou"], "country": "AZ", "id": "belgazercom", "kind": "bilateral", "languages": ["en"], "names": {"en": "Belgian-Azerbaijani Chamber of Commerce", "fr": "Chambre de Commerce belgo-azerba\u00efdjanaise", "nl": "Belgisch-Azerbeidzjaanse Kamer van Koophandel"}, "region": null, "source": "belgazercom-2025", "status": "unknown", "timezone": "Europe/Brussels", "website": null}'),
	('belgian-filipino-business-club', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["Belgian Chamber of Commerce in the Philippines", "Belgische Kamer van Koophandel in de Filipijnen", "Chambre de Commerce belge aux Philippines", "Philippines", "Filipijnen", "Manila", "Manille"], "country": "PH", "id": "belgian-filipino-business-club", "kind": "bilateral", "languages": ["en"], "names": {"en": "Belgian-Filipino Business Club", "fr": "Belgian-Filipino Business Club (Philippines)", "nl": "Belgian-Filipino Business Club (Filipijnen)"}, "region": null, "source": "beluxcham-asia-2021", "status": "unknown", "timezone": "Asia/Manila", "website": null}'),
	('belgian-luxembourg-american-chamber', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["Belgian-Luxembourg Chamber of Commerce in the United States"], "country": "US", "id": "belgian-luxembourg-american-chamber", "kind": "bilateral", "languages": ["en"], "names": {"en": "Belgian-Luxembourg American Chamber of Commerce", "fr": "Chambre de Commerce belgo-luxembourgeoise-am\u00e9ricaine", "nl": "Belgisch-Luxemburgs-Amerikaanse Kamer van Koophandel"}, "region": null, "source": "fed-four-new", "status": "associate", "timezone": "America/New_York", "website": null}'),
	('belgian-vietnamese-alliance', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["BVA", "ABV", "Belgian Vietnamese Alliance"], "country": "VN", "id": "belgian-vietnamese-alliance", "kind": "bilateral", "languages": ["en"], "names": {"en": "Belgian-Vietnamese Alliance", "fr": "Alliance belgo-vietnamienne", "nl": "Belgisch-Vietnamese Alliantie"}, "region": null, "source": "beluxcham-asia-2021", "status": "unknown", "timezone": "Europe/Brussels", "website": null}'),
	('belgo-chilean-chamber', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["Belgochilian Chamber of Commerce", "Chilean Chamber Brussels"], "country": "CL", "id": "belgo-chilean-chamber", "kind": "bilateral", "languages": ["en", "fr"], "names": {"en": "Belgo-Chilean Chamber of Commerce", "fr": "Chambre de Commerce belgo-chilienne", "nl": "Belgisch-Chileense Kamer van Koophandel"}, "region": null, "source": "chileanchamber-2018", "status": "unknown", "timezone": "Europe/Brussels", "website": "https://chileanchamber.be"}'),
	('belgolux-chile', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["BELGOLUX", "C\u00e1mara de Comercio Chileno-Belgo-Luxemburguesa", "Santiago de Chile", "Santiago"], "country": "CL", "id": "belgolux-chile", "kind": "bilateral", "languages": ["en"], "names": {"en": "Chilean-Belgian-Luxembourg Chamber of Commerce", "fr": "Chambre de Commerce chileno-belgo-luxembourgeoise", "nl": "Chileens-Belgisch-Luxemburgse Kamer van Koophandel"}, "region": null, "source": "fed-four-new", "status": "associate", "timezone": "America/Santiago", "website": null}'),
	('beluci-ivory-coast', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["BELUCI", "Belgian-Luxembourg Chamber of Commerce in Ivory Coast", "Chambre de Commerce belgo-luxembourgeoise en C\u00f4te d''Ivoire", "C\u00f4te d''Ivoire", "Ivory Coast", "Ivoorkust", "Abidjan"], "country": "CI", "id": "beluci-ivory-coast", "kind": "bilateral", "languages": ["fr"], "names": {"en": "Belgian and Luxembourg Chamber of Commerce in C\u00f4te d''Ivoire", "fr": "Chambre de Commerce belge et luxembourgeoise en C\u00f4te d''Ivoire", "nl": "Belgische en Luxemburgse Kamer van Koophandel in Ivoorkust"}, "region": null, "source": "beluci-2024", "status": "unknown", "timezone": "Africa/Abidjan", "website": null}'),
	('beluxcham-vietnam', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["BeluxCham", "BeluxCham Vietnam", "BLCC Vietnam", "Ho Chi Minh City", "Saigon", "Hanoi"], "country": "VN", "id": "beluxcham-vietnam", "kind": "bilateral", "languages": ["en"], "names": {"en": "Belgian-Luxembourg Chamber of Commerce in Vietnam", "fr": "Chambre de Commerce belgo-luxembourgeoise au Vietnam", "nl": "Belgisch-Luxemburgse Kamer van Koophandel in Vietnam"}, "region": null, "source": "beluxcham-asia-2021", "status": "unknown", "timezone": "Asia/Ho_Chi_Minh", "website": "https://www.beluxcham.com"}'),
	('bencham-china', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["BenCham", "BenCham China", "BenCham Beijing", "BenCham Shanghai", "BenCham PRD", "Benelux Chamber of Commerce", "Beijing", "Peking", "P\u00e9kin", "Shanghai", "Guangzhou", "Pearl River Delta"], "country": "CN", "id": "bencham-china", "kind": "bilateral", "languages": ["en"], "names": {"en": "Benelux Chamber of Commerce in China", "fr": "Chambre de Commerce du Benelux en Chine", "nl": "Benelux Kamer van Koophandel in China"}, "region": null, "source": "benelux-bencham-2017", "status": "unknown", "timezone": "Asia/Shanghai", "website": null}'),
	('bicci-india', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["BICC&I", "BICCI", "Belgian-Indian Chamber of Commerce"], "country": "IN", "id": "bicci-india", "kind": "bilateral", "languages": ["en"], "names": {"en": "Belgo-Indian Chamber of Commerce and Industry", "fr": "Chambre de Commerce et d''Industrie belgo-indienne", "nl": "Belgisch-Indiase Kamer van Koophandel en Nijverheid"}, "region": null, "source": "beluxcham-asia-2021", "status": "unknown", "timezone": "Europe/Brussels", "website": null}'),
	('bja-japan', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["BJA", "Belgium-Japan Association", "Belgian-Japanese Chamber of Commerce"], "country": "JP", "id": "bja-japan", "kind": "bilateral", "languages": ["en"], "names": {"en": "Belgium-Japan Association and Chamber of Commerce", "fr": "Association et Chambre de Commerce Belgique-Japon", "nl": "Belgisch-Japanse Vereniging en Kamer van Koophandel"}, "region": null, "source": "bja-2019", "status": "unknown", "timezone": "Europe/Brussels", "website": "https://www.bja.be"}'),
	('bkbf-korea', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["BKBF", "Belgian Chamber of Commerce in Korea", "BLCC Korea", "Belgische Kamer van Koophandel in Zuid-Korea", "Chambre de Commerce belge en Cor\u00e9e du Sud", "Korea", "South Korea", "Cor\u00e9e", "Seoul"], "country": "KR", "id": "bkbf-korea", "kind": "bilateral", "languages": ["en"], "names": {"en": "Belgian Korean Business Forum", "fr": "Belgian Korean Business Forum (Cor\u00e9e du Sud)", "nl": "Belgian Korean Business Forum (Zuid-Korea)"}, "region": null, "source": "bkbf-2021", "status": "unknown", "timezone": "Asia/Seoul", "website": "https://bkbfseoul.com"}'),
	('blcc-congo', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["Chambre de Commerce belgo-congolaise", "Chambre de Commerce belgo-congolo-luxembourgeoise", "Belgian Chamber of Commerce in the Democratic Republic of the Congo", "Congo", "RDC", "RD Congo", "DR Congo", "Kinshasa"], "country": "CD", "id": "blcc-congo", "kind": "bilateral", "languages": ["fr"], "names": {"en": "Belgian-Congolese-Luxembourg Chamber of Commerce", "fr": "Chambre de Commerce belgo-congolaise et luxembourgeoise", "nl": "Belgisch-Congolees-Luxemburgse Kamer van Koophandel"}, "region": null, "source": "digitalcongo-2019", "status": "unknown", "timezone": "Africa/Kinshasa", "website": null}'),
	('blcc-great-britain', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["BLCC Great Britain", "BLCC UK", "BLCC London", "Belgian-Luxembourg Chamber of Commerce in the United Kingdom", "Great Britain", "United Kingdom", "Grande-Bretagne", "Royaume-Uni", "Groot-Brittanni\u00eb", "Verenigd Koninkrijk", "London", "Londen", "Londres"], "country": "GB", "id": "blcc-great-britain", "kind": "bilateral", "languages": ["en"], "names": {"en": "Belgian-Luxembourg Chamber of Commerce in Great Britain", "fr": "Chambre de Commerce belgo-luxembourgeoise en Grande-Bretagne", "nl": "Belgisch-Luxemburgse Kamer van Koophandel in Groot-Brittanni\u00eb"}, "region": null, "source": "blcc-uk-history-2020", "status": "accredited", "timezone": "Europe/London", "website": "https://www.blcc.co.uk"}'),
	('blcc-hong-kong', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["BLCC Hong Kong", "Belgium-Luxembourg Chamber of Commerce Hong Kong", "Hong Kong", "Hongkong"], "country": "HK", "id": "blcc-hong-kong", "kind": "bilateral", "languages": ["en"], "names": {"en": "Belgian-Luxembourg Chamber of Commerce in Hong Kong", "fr": "Chambre de Commerce belgo-luxembourgeoise \u00e0 Hong Kong", "nl": "Belgisch-Luxemburgse Kamer van Koophandel in Hongkong"}, "region": null, "source": "beluxcham-asia-2021", "status": "unknown", "timezone": "Asia/Hong_Kong", "website": null}'),
	('blcc-iran', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["BLCC Iran", "Iran-Belgium Joint Chamber of Commerce", "Chambre de Commerce belgo-iranienne", "Iran", "Tehran", "Teheran"], "country": "IR", "id": "blcc-iran", "kind": "bilateral", "languages": ["en"], "names": {"en": "Belgian-Luxembourg Chamber of Commerce in Iran", "fr": "Chambre de Commerce belgo-luxembourgeoise en Iran", "nl": "Belgisch-Luxemburgse Kamer van Koophandel in Iran"}, "region": null, "source": "beci-stoop-2016", "status": "unknown", "timezone": "Asia/Tehran", "website": null}'),
	('blcc-malaysia', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["BLCC Malaysia", "Malaysia Belgium Luxembourg Business Council", "Malaysia", "Maleisi\u00eb", "Malaisie", "Kuala Lumpur"], "country": "MY", "id": "blcc-malaysia", "kind": "bilateral", "languages": ["en"], "names": {"en": "Belgian-Luxembourg Chamber of Commerce in Malaysia", "fr": "Chambre de Commerce belgo-luxembourgeoise en Malaisie", "nl": "Belgisch-Luxemburgse Kamer van Koophandel in Maleisi\u00eb"}, "region": null, "source": "beluxcham-asia-2021", "status": "unknown", "timezone": "Asia/Kuala_Lumpur", "website": null}'),
	('blcc-singapore', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["BLCC Singapore", "Belgium-Luxembourg Business Association Singapore", "BLBA", "Belgian Chamber of Commerce in Singapore", "Singapore", "Singapour"], "country": "SG", "id": "blcc-singapore", "kind": "bilateral", "languages": ["en"], "names": {"en": "Belgian-Luxembourg Chamber of Commerce in Singapore", "fr": "Chambre de Commerce belgo-luxembourgeoise \u00e0 Singapour", "nl": "Belgisch-Luxemburgse Kamer van Koophandel in Singapore"}, "region": null, "source": "beluxcham-asia-2021", "status": "unknown", "timezone": "Asia/Singapore", "website": null}'),
	('blcc-thailand', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["BeLuThai", "BLCC Thailand", "Belgian-Luxembourg Chamber of Commerce in Thailand", "Chambre de Commerce belgo-luxembourgeoise en Tha\u00eflande", "Belgisch-Luxemburgse Kamer van Koophandel in Thailand", "Thailand", "Tha\u00eflande", "Bangkok"], "country": "TH", "id": "blcc-thailand", "kind": "bilateral", "languages": ["en"], "names": {"en": "Belgian-Luxembourg-Thai Chamber of Commerce", "fr": "Chambre de Commerce belgo-luxembourgeoise-tha\u00eflandaise", "nl": "Belgisch-Luxemburgs-Thaise Kamer van Koophandel"}, "region": null, "source": "eliteplus-thailand-2025", "status": "unknown", "timezone": "Asia/Bangkok", "website": null}'),
	('blcc-turkey', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["Association commerciale turco-belgo-luxembourgeoise", "Turkish Belgian Commercial Association", "Turkish-Belgian-Luxembourg Chamber of Commerce", "Chambre de Commerce de Belgique \u00e0 Istanbul", "BLCC Turkey", "Turkey", "T\u00fcrkiye", "Turkije", "Turquie", "Istanbul", "Istanboel"], "country": "TR", "id": "blcc-turkey", "kind": "bilateral", "languages": ["en", "fr"], "names": {"en": "Belgian-Luxembourg Chamber of Commerce in Turkey", "fr": "Chambre de Commerce belgo-luxembourgeoise en Turquie", "nl": "Belgisch-Luxemburgse Kamer van Koophandel in Turkije"}, "region": null, "source": "blcc-turkey-2024", "status": "accredited", "timezone": "Europe/Istanbul", "website": null}'),
	('blccj-japan', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["BLCCJ", "BLCC Japan", "Tokyo", "Tokio"], "country": "JP", "id": "blccj-japan", "kind": "bilateral", "languages": ["en"], "names": {"en": "Belgian-Luxembourg Chamber of Commerce in Japan", "fr": "Chambre de Commerce belgo-luxembourgeoise au Japon", "nl": "Belgisch-Luxemburgse Kamer van Koophandel in Japan"}, "region": null, "source": "eu-japan-blccj", "status": "unknown", "timezone": "Asia/Tokyo", "website": null}'),
	('brascam', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["Brascam"], "country": "BR", "id": "brascam", "kind": "bilateral", "languages": ["fr", "nl"], "names": {"en": "Belgian-Luxembourg-Brazilian Chamber of Commerce (Brascam)", "fr": "Chambre de Commerce belgo-luxembourgeoise-br\u00e9silienne (Brascam)", "nl": "Belgisch-Luxemburgs-Braziliaanse Kamer van Koophandel (Brascam)"}, "region": null, "source": "beci-bilateral-2016", "status": "unknown", "timezone": "Europe/Brussels", "website": null}'),
	('bsba-serbia', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["BSBA", "Belgian Chamber of Commerce in Serbia", "Belgische Kamer van Koophandel in Servi\u00eb", "Chambre de Commerce belge en Serbie", "Serbia", "Servi\u00eb", "Serbie", "Belgrade", "Belgrado"], "country": "RS", "id": "bsba-serbia", "kind": "bilateral", "languages": ["en"], "names": {"en": "Belgian-Serbian Business Association", "fr": "Association d''affaires belgo-serbe (BSBA)", "nl": "Belgisch-Servische zakenvereniging (BSBA)"}, "region": null, "source": "bsba-serbia-2026", "status": "unknown", "timezone": "Europe/Belgrade", "website": "https://bsbiz.eu"}'),
	('cancham-belux', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["CanCham BeLux", "CanCham", "CCCBL"], "country": "CA", "id": "cancham-belux", "kind": "bilateral", "languages": ["en", "fr"], "names": {"en": "Chamber of Commerce Canada-Belgium-Luxembourg", "fr": "Chambre de Commerce Canada-Belgique-Luxembourg", "nl": "Kamer van Koophandel Canada-Belgi\u00eb-Luxemburg"}, "region": null, "source": "fed-bcbc", "status": "unknown", "timezone": "Europe/Brussels", "website": "https://www.canchambelux.org"}'),
	('cbl-acp', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["CBL-ACP", "Chambre de Commerce belgo-luxembourgeoise pour l''Afrique les Cara\u00efbes et le Pacifique", "Afrique", "Afrika", "Africa", "ACP", "Cara\u00efbes", "Pacifique"], "country": "BE", "id": "cbl-acp", "kind": "bilateral", "languages": ["fr", "en"], "names": {"en": "Chamber of Commerce, Industry and Agriculture Belgium-Luxembourg-Africa-Caribbean-Pacific", "fr": "Chambre de Commerce, d''Industrie et d''Agriculture Belgique-Luxembourg-Afrique-Cara\u00efbes-Pacifique", "nl": "Kamer van Koophandel, Nijverheid en Landbouw Belgi\u00eb-Luxemburg-Afrika-Cara\u00efben-Pacific"}, "region": null, "source": "lalibre-cblacp-2021", "status": "unknown", "timezone": "Europe/Brussels", "website": null}'),
	('ccbl-argentina', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["C\u00e1mara de Comercio Belgo-Luxemburguesa en Argentina", "CCBL Argentina", "BLCC Argentina", "Belgian Chamber of Commerce in R\u00edo de la Plata", "Argentina", "Argentine", "Argentini\u00eb", "Buenos Aires"], "country": "AR", "id": "ccbl-argentina", "kind": "bilateral", "languages": ["en"], "names": {"en": "Belgian-Luxembourg Chamber of Commerce in Argentina", "fr": "Chambre de Commerce belgo-luxembourgeoise en Argentine", "nl": "Belgisch-Luxemburgse Kamer van Koophandel in Argentini\u00eb"}, "region": null, "source": "ccbl-argentina", "status": "unknown", "timezone": "America/Argentina/Buenos_Aires", "website": "https://ccblargentina.com"}'),
	('ccbl-france-paris', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["CCBL France", "CCBL Paris", "Chambre de Commerce belgo-luxembourgeoise de Paris", "Paris", "Parijs"], "country": "FR", "id": "ccbl-france-paris", "kind": "bilateral", "languages": ["fr"], "names": {"en": "Belgian-Luxembourg Chamber of Commerce in France", "fr": "Chambre de Commerce belgo-luxembourgeoise en France", "nl": "Belgisch-Luxemburgse Kamer van Koophandel in Frankrijk"}, "region": null, "source": "ffa-ccbl-france-2009", "status": "unknown", "timezone": "Europe/Paris", "website": null}'),
	('ccblb-barcelona', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["CCBLB", "C\u00e1mara de Comercio de B\u00e9lgica en Espa\u00f1a", "Belgian Chamber of Commerce in Spain", "Barcelona", "Barcelone", "Catalonia", "Catalogne", "Cataloni\u00eb"], "country": "ES", "id": "ccblb-barcelona", "kind": "bilateral", "languages": ["en", "fr"], "names": {"en": "Chamber of Commerce of Belgium and Luxembourg in Barcelona", "fr": "Chambre de Commerce de Belgique et du Luxembourg \u00e0 Barcelone", "nl": "Kamer van Koophandel van Belgi\u00eb en Luxemburg in Barcelona"}, "region": null, "source": "ccblb-history-2021", "status": "unknown", "timezone": "Europe/Madrid", "website": "https://www.ccblb.com"}'),
	('ccble-madrid', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["CCBLE", "C\u00e1mara de Comercio de B\u00e9lgica y Luxemburgo en Espa\u00f1a", "Belgian-Luxembourg Chamber of Commerce in Spain", "Chambre de Commerce belgo-luxembourgeoise en Espagne", "Belgisch-Luxemburgse Kamer van Koophandel in Spanje", "Madrid"], "country": "ES", "id": "ccble-madrid", "kind": "bilateral", "languages": ["fr", "en"], "names": {"en": "Chamber of Commerce of Belgium and Luxembourg in Spain", "fr": "Chambre de Commerce de Belgique et du Luxembourg en Espagne", "nl": "Kamer van Koophandel van Belgi\u00eb en Luxemburg in Spanje"}, "region": null, "source": "lepetitjournal-ccble-2011", "status": "unknown", "timezone": "Europe/Madrid", "website": null}'),
	('ccblm-morocco', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["CCBLM", "BLCC Morocco", "Morocco", "Maroc", "Marokko", "Casablanca"], "country": "MA", "id": "ccblm-morocco", "kind": "bilateral", "languages": ["fr"], "names": {"en": "Belgian-Luxembourg Chamber of Commerce in Morocco", "fr": "Chambre de Commerce belgo-luxembourgeoise au Maroc", "nl": "Belgisch-Luxemburgse Kamer van Koophandel in Marokko"}, "region": null, "source": "fed-ccblm", "status": "unknown", "timezone": "Africa/Casablanca", "website": null}'),
	('ccblp-peru', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["CCBLP", "C\u00e1mara de Comercio y Cultura de B\u00e9lgica y Luxemburgo en Per\u00fa", "Belgian-Luxembourg Chamber of Commerce in Peru", "Chambre de Commerce belgo-luxembourgeoise au P\u00e9rou", "Peru", "P\u00e9rou", "Lima"], "country": "PE", "id": "ccblp-peru", "kind": "bilateral", "languages": ["fr"], "names": {"en": "Chamber of Commerce and Culture of Belgium and Luxembourg in Peru", "fr": "Chambre de Commerce et de Culture de Belgique et du Luxembourg au P\u00e9rou", "nl": "Kamer van Koophandel en Cultuur van Belgi\u00eb en Luxemburg in Peru"}, "region": null, "source": "ccblp-2020", "status": "unknown", "timezone": "America/Lima", "website": "https://www.camaraccblp.com"}'),
	('ccblr-russia-belarus', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["CCBLR", "BLRB", "BLCC Russia", "Belgian-Luxembourg Chamber of Commerce in Russia", "Chambre de Commerce belgo-russe", "Russia", "Rusland", "Russie", "Belarus", "Wit-Rusland", "Bi\u00e9lorussie", "Moscow", "Moskou", "Moscou"], "country": "RU", "id": "ccblr-russia-belarus", "kind": "bilateral", "languages": ["fr", "en"], "names": {"en": "Belgian-Luxembourg Chamber of Commerce for Russia and Belarus", "fr": "Chambre de Commerce belgo-luxembourgeoise pour la Russie et le B\u00e9larus", "nl": "Belgisch-Luxemburgse Kamer van Koophandel voor Rusland en Belarus"}, "region": null, "source": "cclu-ccblr", "status": "accredited", "timezone": "Europe/Moscow", "website": "https://www.blrb.org"}'),
	('ccfbl-lille', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["CCFBL", "CCFB", "Chambre de Commerce Franco-Belge", "Chambre de Commerce Franco-Belge du Nord de la France", "CCI franco-belge", "Frans-Belgische Kamer van Koophandel in Noord-Frankrijk", "Frans-Belgische Kamer van Koophandel", "Franco-Belgian Chamber of Commerce", "Nord de la France", "Noord-Frankrijk", "Hauts-de-France", "Lille", "Rijsel"], "country": "FR", "id": "ccfbl-lille", "kind": "bilateral", "languages": ["fr", "nl"], "names": {"en": "Franco-Belgian-Luxembourg Chamber of Commerce", "fr": "Chambre de Commerce Franco-Belgo-Luxembourgeoise", "nl": "Frans-Belgisch-Luxemburgse Kamer van Koophandel"}, "region": null, "source": "chambrefrancobelge-history", "status": "accredited", "timezone": "Europe/Paris", "website": "https://ccfbl.fr"}'),
	('cci-brabant-wallon', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'local', '{"also_known_as": ["CCI Brabant wallon", "CCIBW", "AKT \u2013 CCI Brabant wallon", "Chambre de Commerce du Brabant wallon", "Brabant wallon", "Waals-Brabant", "Walloon Brabant", "Wavre", "Waver", "Nivelles", "Nijvel", "Louvain-la-Neuve", "Ottignies"], "country": "BE", "id": "cci-brabant-wallon", "kind": "local", "languages": ["fr"], "names": {"en": "Chamber of Commerce and Industry of Walloon Brabant", "fr": "Chambre de Commerce et d''Industrie du Brabant wallon", "nl": "Kamer van Koophandel en Nijverheid van Waals-Brabant"}, "region": "wallonia", "source": "akt-2024", "status": "accredited", "timezone": "Europe/Brussels", "website": null}'),
	('cci-hainaut', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'local', '{"also_known_as": ["CCI Hainaut", "AKT \u2013 CCI Hainaut", "Chambre de Commerce du Hainaut", "Chambre de Commerce de Charleroi", "Chambre de Commerce du Centre", "CCI Charleroi", "CCI Mons", "Hainaut", "Henegouwen", "Charleroi", "Mons", "Bergen", "La Louvi\u00e8re", "Soignies", "Zinnik", "Thuin"], "country": "BE", "id": "cci-hainaut", "kind": "local", "languages": ["fr"], "names": {"en": "Chamber of Commerce and Industry of Hainaut", "fr": "Chambre de Commerce et d''Industrie du Hainaut", "nl": "Kamer van Koophandel en Nijverheid van Henegouwen"}, "region": "wallonia", "source": "akt-2024", "status": "accredited", "timezone": "Europe/Brussels", "website": null}'),
	('cci-liege-verviers-namur', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'local', '{"also_known_as": ["CCI Li\u00e8ge-Verviers-Namur", "CCI LVN", "CCILVN", "AKT \u2013 CCI LVN", "CCI Li\u00e8ge-Verviers", "CCI Li\u00e8ge", "CCI Verviers", "CCI Namur", "Chambre de Commerce de Li\u00e8ge", "Chambre de Commerce de Verviers", "Chambre de Commerce de Namur", "Li\u00e8ge", "Luik", "L\u00fcttich", "Verviers", "Namur", "Namen", "Huy", "Hoei", "Dinant"], "country": "BE", "id": "cci-liege-verviers-namur", "kind": "local", "languages": ["fr"], "names": {"en": "Chamber of Commerce and Industry of Li\u00e8ge-Verviers-Namur", "fr": "Chambre de Commerce et d''Industrie de Li\u00e8ge-Verviers-Namur", "nl": "Kamer van Koophandel en Nijverheid van Luik-Verviers-Namen"}, "region": "wallonia", "source": "akt-lvn-2026", "status": "accredited", "timezone": "Europe/Brussels", "website": null}'),
	('cci-luxembourg-belge', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'local', '{"also_known_as": ["CCI Luxembourg belge", "CCILB", "AKT \u2013 CCI Luxembourg belge", "Chambre de Commerce du Luxembourg belge", "Chambre de Commerce de la province de Luxembourg", "Luxembourg belge", "Belgisch-Luxemburg", "province de Luxembourg", "provincie Luxemburg", "Libramont", "Arlon", "Aarlen", "Bastogne", "Bastenaken", "Marche-en-Famenne"], "country": "BE", "id": "cci-luxembourg-belge", "kind": "local", "languages": ["fr"], "names": {"en": "Chamber of Commerce and Industry of the Belgian province of Luxembourg", "fr": "Chambre de Commerce et d''Industrie du Luxembourg belge", "nl": "Kamer van Koophandel en Nijverheid van Belgisch-Luxemburg"}, "region": "wallonia", "source": "cciwallonie-luxembourg-belge-2020", "status": "accredited", "timezone": "Europe/Brussels", "website": null}'),
	('cci-wapi', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'local', '{"also_known_as": ["CCI Wapi", "CCI Wallonie picarde", "AKT \u2013 CCI Wapi", "Chambre de Commerce de Wallonie picarde", "Wapi", "Wallonie picarde", "Picardisch Walloni\u00eb", "CCI Tournai", "Chambre de Commerce de Tournai", "Tournai", "Doornik", "Mouscron", "Moeskroen", "Ath", "Aat", "Marquain"], "country": "BE", "id": "cci-wapi", "kind": "local", "languages": ["fr"], "names": {"en": "Chamber of Commerce and Industry of Picardy Wallonia", "fr": "Chambre de Commerce et d''Industrie de Wallonie picarde", "nl": "Kamer van Koophandel en Nijverheid van Picardisch Walloni\u00eb"}, "region": "wallonia", "source": "cci-wapi-2017", "status": "accredited", "timezone": "Europe/Brussels", "website": null}'),
	('cclbl-portugal', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["C\u00e2mara de Com\u00e9rcio Luso-Belga-Luxemburguesa", "CCLBL", "Luso-Belgian-Luxembourg Chamber of Commerce", "Belgian Chamber of Commerce in Portugal", "Belgisch-Luxemburgse Kamer van Koophandel in Portugal", "Chambre de Commerce belgo-luxembourgeoise au Portugal", "Portugal", "Lisboa", "Lissabon", "Lisbonne", "Lisbon"], "country": "PT", "id": "cclbl-portugal", "kind": "bilateral", "languages": ["en", "fr"], "names": {"en": "Portuguese-Belgian-Luxembourg Chamber of Commerce", "fr": "Chambre de Commerce luso-belgo-luxembourgeoise", "nl": "Portugees-Belgisch-Luxemburgse Kamer van Koophandel"}, "region": null, "source": "cclbl-statutes", "status": "unknown", "timezone": "Europe/Lisbon", "website": "https://cclbl.com"}'),
	('cctbl-tunisia', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["CCTBL", "Chambre de Commerce belgo-luxembourgeoise en Tunisie", "Belgisch-Luxemburgse Kamer van Koophandel in Tunesi\u00eb", "Belgian-Luxembourg Chamber of Commerce in Tunisia", "Chambre mixte tuniso-belge", "Tunisia", "Tunisie", "Tunesi\u00eb", "Tunis"], "country": "TN", "id": "cctbl-tunisia", "kind": "bilateral", "languages": ["fr"], "names": {"en": "Tunisian-Belgian-Luxembourg Chamber of Commerce", "fr": "Chambre de Commerce tuniso-belgo-luxembourgeoise", "nl": "Tunesisch-Belgisch-Luxemburgse Kamer van Koophandel"}, "region": null, "source": "cctbl-2025", "status": "unknown", "timezone": "Africa/Tunis", "website": null}'),
	('debelux', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["Deutsch-Belgisch-Luxemburgische Handelskammer", "AHK debelux", "debelux", "Chambre de Commerce Belgo-Allemande", "Belgisch-Duitse Kamer van Koophandel", "Duitsland", "Allemagne", "Germany", "Deutschland", "K\u00f6ln", "Keulen", "Cologne"], "country": "DE", "id": "debelux", "kind": "bilateral", "languages": ["nl", "fr"], "names": {"en": "German-Belgian-Luxembourg Chamber of Commerce", "fr": "Chambre de Commerce belgo-luxembourgeoise-allemande", "nl": "Belgisch-Luxemburgs-Duitse Kamer van Koophandel"}, "region": null, "source": "debelux-history-nl", "status": "unknown", "timezone": "Europe/Berlin", "website": "https://debelux.ahk.de"}'),
	('iblcci-india', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["IBLCCI", "Belgian-Luxembourg Chamber of Commerce in India", "Chennai", "Mumbai"], "country": "IN", "id": "iblcci-india", "kind": "bilateral", "languages": ["en"], "names": {"en": "Indo-Belgian-Luxembourg Chamber of Commerce and Industry", "fr": "Chambre de Commerce et d''Industrie indo-belgo-luxembourgeoise", "nl": "Indiaas-Belgisch-Luxemburgse Kamer van Koophandel en Nijverheid"}, "region": null, "source": "beluxcham-asia-2021", "status": "unknown", "timezone": "Asia/Kolkata", "website": null}'),
	('made-up-atlantis', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["Atlantis"], "country": "ZZ", "id": "made-up-atlantis", "kind": "bilateral", "languages": ["en"], "names": {"en": "Belgian-Luxembourg Chamber of Commerce in Atlantis (made up)", "fr": "Chambre de Commerce belgo-luxembourgeoise en Atlantide (fictive)", "nl": "Belgisch-Luxemburgse Kamer van Koophandel in Atlantis (verzonnen)"}, "region": null, "source": "made-up", "status": "unknown", "timezone": "Atlantic/Azores", "website": null}'),
	('made-up-avalon', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["Avalon"], "country": "ZZ", "id": "made-up-avalon", "kind": "bilateral", "languages": ["en"], "names": {"en": "Belgian-Luxembourg Chamber of Commerce in Avalon (made up)", "fr": "Chambre de Commerce belgo-luxembourgeoise \u00e0 Avalon (fictive)", "nl": "Belgisch-Luxemburgse Kamer van Koophandel op Avalon (verzonnen)"}, "region": null, "source": "made-up", "status": "unknown", "timezone": "Europe/London", "website": null}'),
	('made-up-eldorado', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["Eldorado"], "country": "ZZ", "id": "made-up-eldorado", "kind": "bilateral", "languages": ["fr", "en"], "names": {"en": "Belgian-Luxembourg Chamber of Commerce in Eldorado (made up)", "fr": "Chambre de Commerce belgo-luxembourgeoise en Eldorado (fictive)", "nl": "Belgisch-Luxemburgse Kamer van Koophandel in Eldorado (verzonnen)"}, "region": null, "source": "made-up", "status": "unknown", "timezone": "America/Bogota", "website": null}'),
	('made-up-koningsbrug', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'local', '{"also_known_as": ["Koningsbrug"], "country": "BE", "id": "made-up-koningsbrug", "kind": "local", "languages": ["nl", "fr"], "names": {"en": "Koningsbrug Chamber of Commerce (made up)", "fr": "Chambre de Commerce de Koningsbrug (fictive)", "nl": "Kamer van Koophandel Koningsbrug (verzonnen)"}, "region": "brussels", "source": "made-up", "status": "unknown", "timezone": "Europe/Brussels", "website": null}'),
	('made-up-lilliput', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["Lilliput"], "country": "ZZ", "id": "made-up-lilliput", "kind": "bilateral", "languages": ["en", "fr"], "names": {"en": "Belgian-Luxembourg Chamber of Commerce in Lilliput (made up)", "fr": "Chambre de Commerce belgo-luxembourgeoise \u00e0 Lilliput (fictive)", "nl": "Belgisch-Luxemburgse Kamer van Koophandel in Lilliput (verzonnen)"}, "region": null, "source": "made-up", "status": "unknown", "timezone": "Asia/Singapore", "website": null}'),
	('made-up-montclair', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'local', '{"also_known_as": ["Montclair"], "country": "BE", "id": "made-up-montclair", "kind": "local", "languages": ["fr"], "names": {"en": "Montclair Chamber of Commerce (made up)", "fr": "Chambre de Commerce de Montclair (fictive)", "nl": "Kamer van Koophandel Montclair (verzonnen)"}, "region": "wallonia", "source": "made-up", "status": "unknown", "timezone": "Europe/Brussels", "website": null}'),
	('made-up-noorderhaven', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'local', '{"also_known_as": ["Noorderhaven"], "country": "BE", "id": "made-up-noorderhaven", "kind": "local", "languages": ["nl"], "names": {"en": "Noorderhaven Chamber of Commerce (made up)", "fr": "Chambre de Commerce de Noorderhaven (fictive)", "nl": "Kamer van Koophandel Noorderhaven (verzonnen)"}, "region": "flanders", "source": "made-up", "status": "unknown", "timezone": "Europe/Brussels", "website": null}'),
	('made-up-rochebrune', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'local', '{"also_known_as": ["Rochebrune"], "country": "BE", "id": "made-up-rochebrune", "kind": "local", "languages": ["fr"], "names": {"en": "Rochebrune Chamber of Commerce (made up)", "fr": "Chambre de Commerce de Rochebrune (fictive)", "nl": "Kamer van Koophandel Rochebrune (verzonnen)"}, "region": "wallonia", "source": "made-up", "status": "unknown", "timezone": "Europe/Brussels", "website": null}'),
	('made-up-utopia', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'bilateral', '{"also_known_as": ["Utopia"], "country": "ZZ", "id": "made-up-utopia", "kind": "bilateral", "languages": ["en"], "names": {"en": "Belgian-Luxembourg Chamber of Commerce in Utopia (made up)", "fr": "Chambre de Commerce belgo-luxembourgeoise en Utopie (fictive)", "nl": "Belgisch-Luxemburgse Kamer van Koophandel in Utopia (verzonnen)"}, "region": null, "source": "made-up", "status": "unknown", "timezone": "America/New_York", "website": null}'),
	('made-up-valmont', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'local', '{"also_known_as": ["Valmont"], "country": "BE", "id": "made-up-valmont", "kind": "local", "languages": ["fr"], "names": {"en": "Valmont Chamber of Commerce (made up)", "fr": "Chambre de Commerce de Valmont (fictive)", "nl": "Kamer van Koophandel Valmont (verzonnen)"}, "region": "wallonia", "source": "made-up", "status": "unknown", "timezone": "Europe/Brussels", "website": null}'),
	('made-up-westerdal', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'local', '{"also_known_as": ["Westerdal"], "country": "BE", "id": "made-up-westerdal", "kind": "local", "languages": ["nl"], "names": {"en": "Westerdal Chamber of Commerce (made up)", "fr": "Chambre de Commerce de Westerdal (fictive)", "nl": "Kamer van Koophandel Westerdal (verzonnen)"}, "region": "flanders", "source": "made-up", "status": "unknown", "timezone": "Europe/Brussels", "website": null}'),
	('made-up-zandrijk', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'local', '{"also_known_as": ["Zandrijk"], "country": "BE", "id": "made-up-zandrijk", "kind": "local", "languages": ["nl"], "names": {"en": "Zandrijk Chamber of Commerce (made up)", "fr": "Chambre de Commerce de Zandrijk (fictive)", "nl": "Kamer van Koophandel Zandrijk (verzonnen)"}, "region": "flanders", "source": "made-up", "status": "unknown", "timezone": "Europe/Brussels", "website": null}'),
	('voka-antwerpen-waasland', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'local', '{"also_known_as": ["Voka Antwerpen-Waasland", "Voka Antwerpen", "Voka Waasland", "Kamer Antwerpen", "KvK Antwerpen-Waasland", "Kamer van Koophandel Antwerpen", "Kamer van Koophandel Waasland", "Antwerp Chamber of Commerce", "Chambre de Commerce d''Anvers", "Antwerpen", "Anvers", "Antwerp", "Waasland", "Pays de Waes", "Sint-Niklaas", "Saint-Nicolas", "Beveren", "Lokeren", "Temse"], "country": "BE", "id": "voka-antwerpen-waasland", "kind": "local", "languages": ["nl"], "names": {"en": "Voka \u2013 Chamber of Commerce Antwerp-Waasland", "fr": "Voka \u2013 Chambre de Commerce Anvers-Pays de Waes", "nl": "Voka \u2013 Kamer van Koophandel Antwerpen-Waasland"}, "region": "flanders", "source": "connects-voka-2022", "status": "accredited", "timezone": "Europe/Brussels", "website": "https://www.voka.be"}'),
	('voka-limburg', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'local', '{"also_known_as": ["Voka Limburg", "KvK Limburg", "Kamer Limburg", "Kamer van Koophandel Limburg", "Chambre de Commerce du Limbourg", "Limburg Chamber of Commerce", "Huis van de Limburgse Ondernemer", "Limburg", "Limbourg", "Hasselt", "Genk", "Tongeren", "Tongres", "Sint-Truiden", "Saint-Trond", "Beringen", "Lommel", "Maasmechelen", "Bree"], "country": "BE", "id": "voka-limburg", "kind": "local", "languages": ["nl"], "names": {"en": "Voka \u2013 Chamber of Commerce Limburg", "fr": "Voka \u2013 Chambre de Commerce Limbourg", "nl": "Voka \u2013 Kamer van Koophandel Limburg"}, "region": "flanders", "source": "voka-limburg-2017", "status": "accredited", "timezone": "Europe/Brussels", "website": "https://www.voka.be"}'),
	('voka-mechelen-kempen', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'local', '{"also_known_as": ["Voka Mechelen-Kempen", "Voka \u2013 Kamer van Koophandel Kempen-Mechelen", "Voka \u2013 Kamer van Koophandel Kempen", "Voka \u2013 Kamer van Koophandel Mechelen", "Voka Kempen", "Voka Mechelen", "KvK Mechelen-Kempen", "Kamer Kempen", "Kamer Mechelen", "Kempense Kamer voor Handel en Nijverheid", "Mechelen", "Malines", "Kempen", "Campine", "Geel", "Turnhout", "Mol", "Herentals", "Lier", "Lierre", "Heist-op-den-Berg", "Willebroek", "Bornem"], "country": "BE", "id": "voka-mechelen-kempen", "kind": "local", "languages": ["nl"], "names": {"en": "Voka \u2013 Chamber of Commerce Mechelen-Kempen", "fr": "Voka \u2013 Chambre de Commerce Malines-Campine", "nl": "Voka \u2013 Kamer van Koophandel Mechelen-Kempen"}, "region": "flanders", "source": "fed-merger-2018", "status": "accredited", "timezone": "Europe/Brussels", "website": "https://www.voka.be"}'),
	('voka-oost-vlaanderen', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'local', '{"also_known_as": ["Voka Oost-Vlaanderen", "Voka Gent", "KvK Oost-Vlaanderen", "Kamer Oost-Vlaanderen", "Oost-Vlaamse Kamer van Koophandel", "Gentse Kamer van Koophandel", "Kamer van Koophandel Gent", "Chambre de Commerce de Gand", "Ghent Chamber of Commerce", "Oost-Vlaanderen", "Flandre-Orientale", "East Flanders", "Gent", "Gand", "Ghent", "Aalst", "Alost", "Dendermonde", "Termonde", "Oudenaarde", "Audenarde", "Eeklo", "Ronse", "Renaix"], "country": "BE", "id": "voka-oost-vlaanderen", "kind": "local", "languages": ["nl"], "names": {"en": "Voka \u2013 Chamber of Commerce East Flanders", "fr": "Voka \u2013 Chambre de Commerce Flandre-Orientale", "nl": "Voka \u2013 Kamer van Koophandel Oost-Vlaanderen"}, "region": "flanders", "source": "madein-oostvlaanderen-2018", "status": "accredited", "timezone": "Europe/Brussels", "website": "https://www.voka.be"}'),
	('voka-vlaams-brabant', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'local', '{"also_known_as": ["Voka Vlaams-Brabant", "Voka Leuven", "Voka Halle-Vilvoorde", "KvK Vlaams-Brabant", "Kamer Vlaams-Brabant", "Kamer van Koophandel Leuven", "Kamer van Koophandel Halle-Vilvoorde", "Chambre de Commerce de Louvain", "Vlaams-Brabant", "Brabant flamand", "Flemish Brabant", "Leuven", "Louvain", "Halle", "Vilvoorde", "Vilvorde", "Zaventem", "Tienen", "Tirlemont", "Diest", "Aarschot"], "country": "BE", "id": "voka-vlaams-brabant", "kind": "local", "languages": ["nl"], "names": {"en": "Voka \u2013 Chamber of Commerce Flemish Brabant", "fr": "Voka \u2013 Chambre de Commerce Brabant flamand", "nl": "Voka \u2013 Kamer van Koophandel Vlaams-Brabant"}, "region": "flanders", "source": "european-times-vlaams-brabant", "status": "accredited", "timezone": "Europe/Brussels", "website": "https://www.voka.be"}'),
	('voka-west-vlaanderen', 'b9d0a58d29789deb66d08ca6d3aedc9c38d9da5e9d16d535ad7e1be006d14941', 'local', '{"also_known_as": ["Voka West-Vlaanderen", "Voka Kortrijk", "Voka Brugge", "KvK West-Vlaanderen", "Kamer West-Vlaanderen", "Kamer van Koophandel Kortrijk", "Kamer van Koophandel Brugge", "Chambre de Commerce de Bruges", "Chambre de Commerce de Courtrai", "West-Vlaanderen", "Flandre-Occidentale", "West Flanders", "Kortrijk", "Courtrai", "Brugge", "Bruges", "Roeselare", "Roulers", "Oostende", "Ostende", "Ostend", "Ieper", "Ypres", "Waregem"], "country": "BE", "id": "voka-west-vlaanderen", "kind": "local", "languages": ["nl"], "names": {"en": "Voka \u2013 Chamber of Commerce West Flanders", "fr": "Voka \u2013 Chambre de Commerce Flandre-Occidentale", "nl": "Voka \u2013 Kamer van Koophandel West-Vlaanderen"}, "region": "flanders", "source": "hln-westvlaanderen-2023", "status": "accredited", "timezone": "Europe/Brussels", "website": "https://www.voka.be"}');


--
-- Data for Name: conditions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.conditions VALUES
	(1, 2, 'Transmettez les statuts tels que votre assemblée générale les a modifiés.', '2027-05-24');


--
-- Data for Name: decision_drafts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_drafts VALUES
	('00000000-0000-0000-0000-000000001b6e', NULL, 4, 29, '2026-11-24 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b73', NULL, 2, 29, '2026-11-22 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b74', NULL, 2, 29, '2026-11-22 10:00:00+00');


--
-- Data for Name: decisions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decisions VALUES
	(1, '00000000-0000-0000-0000-000000001b73', 4, 1, 'accredited', '2026-11-22', '2029-11-22', 'The committee thanks you for a careful file.', 29, '2026-11-22 10:00:00+00'),
	(2, '00000000-0000-0000-0000-000000001b74', 5, 1, 'with-conditions', '2026-11-22', '2029-11-22', 'Le comité vous remercie pour ce dossier soigné.', 29, '2026-11-22 10:00:00+00'),
	(3, '00000000-0000-0000-0000-000000001b6e', 6, 1, 'refused', '2026-11-24', NULL, '', 29, '2026-11-24 10:00:00+00');


--
-- Data for Name: deliveries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.deliveries VALUES
	(1, 'notice:00000000-0000-0000-0000-00000000003d:r1:person:1', 1, '{"notice":"00000000-0000-0000-0000-00000000003d","tag":"notice"}', 2, 'sent', '2026-11-16 10:00:00+00', NULL, 0, 0, NULL, '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', '00000000-0000-0000-0000-00000000003d', 1),
	(2, 'notice:00000000-0000-0000-0000-00000000003d:r1:person:2', 2, '{"notice":"00000000-0000-0000-0000-00000000003d","tag":"notice"}', 2, 'sent', '2026-11-16 10:00:00+00', NULL, 0, 0, NULL, '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', '00000000-0000-0000-0000-00000000003d', 1),
	(3, 'notice:00000000-0000-0000-0000-00000000003d:r1:person:3', 3, '{"notice":"00000000-0000-0000-0000-00000000003d","tag":"notice"}', 2, 'sent', '2026-11-16 10:00:00+00', NULL, 0, 0, NULL, '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', '00000000-0000-0000-0000-00000000003d', 1),
	(4, 'notice:00000000-0000-0000-0000-00000000003d:r1:person:12', 12, '{"notice":"00000000-0000-0000-0000-00000000003d","tag":"notice"}', 2, 'sent', '2026-11-16 10:00:00+00', NULL, 0, 0, NULL, '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', '00000000-0000-0000-0000-00000000003d', 1),
	(5, 'notice:00000000-0000-0000-0000-00000000003d:r1:person:13', 13, '{"notice":"00000000-0000-0000-0000-00000000003d","tag":"notice"}', 2, 'sent', '2026-11-16 10:00:00+00', NULL, 0, 0, NULL, '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', '00000000-0000-0000-0000-00000000003d', 1),
	(6, 'notice:00000000-0000-0000-0000-00000000003d:r1:person:14', 14, '{"notice":"00000000-0000-0000-0000-00000000003d","tag":"notice"}', 2, 'sent', '2026-11-16 10:00:00+00', NULL, 0, 0, NULL, '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', '00000000-0000-0000-0000-00000000003d', 1),
	(7, 'notice:00000000-0000-0000-0000-00000000003d:r1:person:15', 15, '{"notice":"00000000-0000-0000-0000-00000000003d","tag":"notice"}', 2, 'sent', '2026-11-16 10:00:00+00', NULL, 0, 0, NULL, '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', '00000000-0000-0000-0000-00000000003d', 1),
	(8, 'notice:00000000-0000-0000-0000-00000000003d:r1:person:16', 16, '{"notice":"00000000-0000-0000-0000-00000000003d","tag":"notice"}', 2, 'sent', '2026-11-16 10:00:00+00', NULL, 0, 0, NULL, '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', '00000000-0000-0000-0000-00000000003d', 1),
	(9, 'notice:00000000-0000-0000-0000-00000000003d:r1:person:17', 17, '{"notice":"00000000-0000-0000-0000-00000000003d","tag":"notice"}', 2, 'sent', '2026-11-16 10:00:00+00', NULL, 0, 0, NULL, '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', '00000000-0000-0000-0000-00000000003d', 1),
	(10, 'notice:00000000-0000-0000-0000-00000000003d:r1:person:19', 19, '{"notice":"00000000-0000-0000-0000-00000000003d","tag":"notice"}', 2, 'sent', '2026-11-16 10:00:00+00', NULL, 0, 0, NULL, '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', '00000000-0000-0000-0000-00000000003d', 1),
	(11, 'notice:00000000-0000-0000-0000-00000000003d:r1:person:20', 20, '{"notice":"00000000-0000-0000-0000-00000000003d","tag":"notice"}', 2, 'sent', '2026-11-16 10:00:00+00', NULL, 0, 0, NULL, '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', '00000000-0000-0000-0000-00000000003d', 1),
	(12, 'notice:00000000-0000-0000-0000-00000000003d:r1:person:21', 21, '{"notice":"00000000-0000-0000-0000-00000000003d","tag":"notice"}', 2, 'sent', '2026-11-16 10:00:00+00', NULL, 0, 0, NULL, '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', '00000000-0000-0000-0000-00000000003d', 1),
	(13, 'notice:00000000-0000-0000-0000-00000000003d:r1:person:22', 22, '{"notice":"00000000-0000-0000-0000-00000000003d","tag":"notice"}', 2, 'sent', '2026-11-16 10:00:00+00', NULL, 0, 0, NULL, '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', '00000000-0000-0000-0000-00000000003d', 1),
	(14, 'notice:00000000-0000-0000-0000-00000000003d:r1:person:23', 23, '{"notice":"00000000-0000-0000-0000-00000000003d","tag":"notice"}', 2, 'sent', '2026-11-16 10:00:00+00', NULL, 0, 0, NULL, '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', '00000000-0000-0000-0000-00000000003d', 1),
	(15, 'notice:00000000-0000-0000-0000-00000000003d:r1:person:24', 24, '{"notice":"00000000-0000-0000-0000-00000000003d","tag":"notice"}', 2, 'sent', '2026-11-16 10:00:00+00', NULL, 0, 0, NULL, '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', '00000000-0000-0000-0000-00000000003d', 1),
	(16, 'notice:00000000-0000-0000-0000-00000000003d:r1:person:25', 25, '{"notice":"00000000-0000-0000-0000-00000000003d","tag":"notice"}', 2, 'sent', '2026-11-16 10:00:00+00', NULL, 0, 0, NULL, '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', '00000000-0000-0000-0000-00000000003d', 1),
	(17, 'notice:00000000-0000-0000-0000-00000000003d:r1:person:26', 26, '{"notice":"00000000-0000-0000-0000-00000000003d","tag":"notice"}', 2, 'sent', '2026-11-16 10:00:00+00', NULL, 0, 0, NULL, '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', '00000000-0000-0000-0000-00000000003d', 1),
	(18, 'notice:00000000-0000-0000-0000-00000000003d:r1:person:27', 27, '{"notice":"00000000-0000-0000-0000-00000000003d","tag":"notice"}', 2, 'sent', '2026-11-16 10:00:00+00', NULL, 0, 0, NULL, '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', '00000000-0000-0000-0000-00000000003d', 1),
	(19, 'notice:00000000-0000-0000-0000-00000000003d:r1:person:28', 28, '{"notice":"00000000-0000-0000-0000-00000000003d","tag":"notice"}', 2, 'sent', '2026-11-16 10:00:00+00', NULL, 0, 0, NULL, '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', '00000000-0000-0000-0000-00000000003d', 1),
	(20, 'notice:00000000-0000-0000-0000-00000000003d:r1:person:29', 29, '{"notice":"00000000-0000-0000-0000-00000000003d","tag":"notice"}', 2, 'sent', '2026-11-16 10:00:00+00', NULL, 0, 0, NULL, '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', '00000000-0000-0000-0000-00000000003d', 1),
	(21, 'notice:00000000-0000-0000-0000-00000000003d:r1:person:30', 30, '{"notice":"00000000-0000-0000-0000-00000000003d","tag":"notice"}', 2, 'sent', '2026-11-16 10:00:00+00', NULL, 0, 0, NULL, '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', '00000000-0000-0000-0000-00000000003d', 1),
	(22, 'notice:00000000-0000-0000-0000-00000000003d:r1:person:31', 31, '{"notice":"00000000-0000-0000-0000-00000000003d","tag":"notice"}', 2, 'sent', '2026-11-16 10:00:00+00', NULL, 0, 0, NULL, '2026-11-16 10:00:00+00', '2026-11-16 10:00:00+00', '00000000-0000-0000-0000-00000000003d', 1),
	(23, 'done:00000000-0000-0000-0000-00000000003d:r1', 31, '{"notice":"00000000-0000-0000-0000-00000000003d","number":1,"tag":"notice-done"}', 1, 'sent', '2026-11-16 10:01:00+00', NULL, 0, 0, NULL, '2026-11-16 10:01:00+00', '2026-11-16 10:01:00+00', NULL, NULL),
	(24, 'notice:00000000-0000-0000-0000-00000000003e:r1:person:1', 1, '{"notice":"00000000-0000-0000-0000-00000000003e","tag":"notice"}', 2, 'sent', '2026-11-17 10:00:00+00', NULL, 0, 0, NULL, '2026-11-17 10:00:00+00', '2026-11-17 10:00:00+00', '00000000-0000-0000-0000-00000000003e', 1),
	(25, 'notice:00000000-0000-0000-0000-00000000003e:r1:person:2', 2, '{"notice":"00000000-0000-0000-0000-00000000003e","tag":"notice"}', 2, 'sent', '2026-11-17 10:00:00+00', NULL, 0, 0, NULL, '2026-11-17 10:00:00+00', '2026-11-17 10:00:00+00', '00000000-0000-0000-0000-00000000003e', 1),
	(26, 'notice:00000000-0000-0000-0000-00000000003e:r1:person:3', 3, '{"notice":"00000000-0000-0000-0000-00000000003e","tag":"notice"}', 2, 'sent', '2026-11-17 10:00:00+00', NULL, 0, 0, NULL, '2026-11-17 10:00:00+00', '2026-11-17 10:00:00+00', '00000000-0000-0000-0000-00000000003e', 1),
	(27, 'notice:00000000-0000-0000-0000-00000000003e:r1:person:12', 12, '{"notice":"00000000-0000-0000-0000-00000000003e","tag":"notice"}', 2, 'sent', '2026-11-17 10:00:00+00', NULL, 0, 0, NULL, '2026-11-17 10:00:00+00', '2026-11-17 10:00:00+00', '00000000-0000-0000-0000-00000000003e', 1),
	(28, 'notice:00000000-0000-0000-0000-00000000003e:r1:person:13', 13, '{"notice":"00000000-0000-0000-0000-00000000003e","tag":"notice"}', 2, 'sent', '2026-11-17 10:00:00+00', NULL, 0, 0, NULL, '2026-11-17 10:00:00+00', '2026-11-17 10:00:00+00', '00000000-0000-0000-0000-00000000003e', 1),
	(29, 'notice:00000000-0000-0000-0000-00000000003e:r1:person:14', 14, '{"notice":"00000000-0000-0000-0000-00000000003e","tag":"notice"}', 2, 'sent', '2026-11-17 10:00:00+00', NULL, 0, 0, NULL, '2026-11-17 10:00:00+00', '2026-11-17 10:00:00+00', '00000000-0000-0000-0000-00000000003e', 1),
	(30, 'notice:00000000-0000-0000-0000-00000000003e:r1:person:15', 15, '{"notice":"00000000-0000-0000-0000-00000000003e","tag":"notice"}', 2, 'sent', '2026-11-17 10:00:00+00', NULL, 0, 0, NULL, '2026-11-17 10:00:00+00', '2026-11-17 10:00:00+00', '00000000-0000-0000-0000-00000000003e', 1),
	(31, 'notice:00000000-0000-0000-0000-00000000003e:r1:person:16', 16, '{"notice":"00000000-0000-0000-0000-00000000003e","tag":"notice"}', 2, 'sent', '2026-11-17 10:00:00+00', NULL, 0, 0, NULL, '2026-11-17 10:00:00+00', '2026-11-17 10:00:00+00', '00000000-0000-0000-0000-00000000003e', 1),
	(32, 'notice:00000000-0000-0000-0000-00000000003e:r1:person:17', 17, '{"notice":"00000000-0000-0000-0000-00000000003e","tag":"notice"}', 2, 'sent', '2026-11-17 10:00:00+00', NULL, 0, 0, NULL, '2026-11-17 10:00:00+00', '2026-11-17 10:00:00+00', '00000000-0000-0000-0000-00000000003e', 1),
	(33, 'notice:00000000-0000-0000-0000-00000000003e:r1:person:19', 19, '{"notice":"00000000-0000-0000-0000-00000000003e","tag":"notice"}', 2, 'sent', '2026-11-17 10:00:00+00', NULL, 0, 0, NULL, '2026-11-17 10:00:00+00', '2026-11-17 10:00:00+00', '00000000-0000-0000-0000-00000000003e', 1),
	(34, 'notice:00000000-0000-0000-0000-00000000003e:r1:person:20', 20, '{"notice":"00000000-0000-0000-0000-00000000003e","tag":"notice"}', 2, 'sent', '2026-11-17 10:00:00+00', NULL, 0, 0, NULL, '2026-11-17 10:00:00+00', '2026-11-17 10:00:00+00', '00000000-0000-0000-0000-00000000003e', 1),
	(35, 'notice:00000000-0000-0000-0000-00000000003e:r1:person:21', 21, '{"notice":"00000000-0000-0000-0000-00000000003e","tag":"notice"}', 2, 'sent', '2026-11-17 10:00:00+00', NULL, 0, 0, NULL, '2026-11-17 10:00:00+00', '2026-11-17 10:00:00+00', '00000000-0000-0000-0000-00000000003e', 1),
	(36, 'notice:00000000-0000-0000-0000-00000000003e:r1:person:22', 22, '{"notice":"00000000-0000-0000-0000-00000000003e","tag":"notice"}', 2, 'sent', '2026-11-17 10:00:00+00', NULL, 0, 0, NULL, '2026-11-17 10:00:00+00', '2026-11-17 10:00:00+00', '00000000-0000-0000-0000-00000000003e', 1),
	(37, 'notice:00000000-0000-0000-0000-00000000003e:r1:person:23', 23, '{"notice":"00000000-0000-0000-0000-00000000003e","tag":"notice"}', 2, 'sent', '2026-11-17 10:00:00+00', NULL, 0, 0, NULL, '2026-11-17 10:00:00+00', '2026-11-17 10:00:00+00', '00000000-0000-0000-0000-00000000003e', 1),
	(38, 'notice:00000000-0000-0000-0000-00000000003e:r1:person:24', 24, '{"notice":"00000000-0000-0000-0000-00000000003e","tag":"notice"}', 2, 'sent', '2026-11-17 10:00:00+00', NULL, 0, 0, NULL, '2026-11-17 10:00:00+00', '2026-11-17 10:00:00+00', '00000000-0000-0000-0000-00000000003e', 1),
	(39, 'notice:00000000-0000-0000-0000-00000000003e:r1:person:25', 25, '{"notice":"00000000-0000-0000-0000-00000000003e","tag":"notice"}', 2, 'sent', '2026-11-17 10:00:00+00', NULL, 0, 0, NULL, '2026-11-17 10:00:00+00', '2026-11-17 10:00:00+00', '00000000-0000-0000-0000-00000000003e', 1),
	(40, 'notice:00000000-0000-0000-0000-00000000003e:r1:person:26', 26, '{"notice":"00000000-0000-0000-0000-00000000003e","tag":"notice"}', 2, 'sent', '2026-11-17 10:00:00+00', NULL, 0, 0, NULL, '2026-11-17 10:00:00+00', '2026-11-17 10:00:00+00', '00000000-0000-0000-0000-00000000003e', 1),
	(41, 'notice:00000000-0000-0000-0000-00000000003e:r1:person:27', 27, '{"notice":"00000000-0000-0000-0000-00000000003e","tag":"notice"}', 2, 'sent', '2026-11-17 10:00:00+00', NULL, 0, 0, NULL, '2026-11-17 10:00:00+00', '2026-11-17 10:00:00+00', '00000000-0000-0000-0000-00000000003e', 1),
	(42, 'notice:00000000-0000-0000-0000-00000000003e:r1:person:28', 28, '{"notice":"00000000-0000-0000-0000-00000000003e","tag":"notice"}', 2, 'sent', '2026-11-17 10:00:00+00', NULL, 0, 0, NULL, '2026-11-17 10:00:00+00', '2026-11-17 10:00:00+00', '00000000-0000-0000-0000-00000000003e', 1),
	(43, 'notice:00000000-0000-0000-0000-00000000003e:r1:person:29', 29, '{"notice":"00000000-0000-0000-0000-00000000003e","tag":"notice"}', 2, 'sent', '2026-11-17 10:00:00+00', NULL, 0, 0, NULL, '2026-11-17 10:00:00+00', '2026-11-17 10:00:00+00', '00000000-0000-0000-0000-00000000003e', 1),
	(44, 'notice:00000000-0000-0000-0000-00000000003e:r1:person:30', 30, '{"notice":"00000000-0000-0000-0000-00000000003e","tag":"notice"}', 2, 'sent', '2026-11-17 10:00:00+00', NULL, 0, 0, NULL, '2026-11-17 10:00:00+00', '2026-11-17 10:00:00+00', '00000000-0000-0000-0000-00000000003e', 1),
	(45, 'notice:00000000-0000-0000-0000-00000000003e:r1:person:31', 31, '{"notice":"00000000-0000-0000-0000-00000000003e","tag":"notice"}', 2, 'sent', '2026-11-17 10:00:00+00', NULL, 0, 0, NULL, '2026-11-17 10:00:00+00', '2026-11-17 10:00:00+00', '00000000-0000-0000-0000-00000000003e', 1),
	(46, 'done:00000000-0000-0000-0000-00000000003e:r1', 31, '{"notice":"00000000-0000-0000-0000-00000000003e","number":1,"tag":"notice-done"}', 1, 'sent', '2026-11-17 10:01:00+00', NULL, 0, 0, NULL, '2026-11-17 10:01:00+00', '2026-11-17 10:01:00+00', NULL, NULL),
	(47, 'notice:00000000-0000-0000-0000-00000000003f:r1:person:1', 1, '{"notice":"00000000-0000-0000-0000-00000000003f","tag":"notice"}', 2, 'sent', '2026-11-21 10:00:00+00', NULL, 0, 0, NULL, '2026-11-21 10:00:00+00', '2026-11-21 10:00:00+00', '00000000-0000-0000-0000-00000000003f', 1),
	(48, 'notice:00000000-0000-0000-0000-00000000003f:r1:person:2', 2, '{"notice":"00000000-0000-0000-0000-00000000003f","tag":"notice"}', 2, 'sent', '2026-11-21 10:00:00+00', NULL, 0, 0, NULL, '2026-11-21 10:00:00+00', '2026-11-21 10:00:00+00', '00000000-0000-0000-0000-00000000003f', 1),
	(49, 'notice:00000000-0000-0000-0000-00000000003f:r1:person:3', 3, '{"notice":"00000000-0000-0000-0000-00000000003f","tag":"notice"}', 2, 'sent', '2026-11-21 10:00:00+00', NULL, 0, 0, NULL, '2026-11-21 10:00:00+00', '2026-11-21 10:00:00+00', '00000000-0000-0000-0000-00000000003f', 1),
	(50, 'notice:00000000-0000-0000-0000-00000000003f:r1:person:12', 12, '{"notice":"00000000-0000-0000-0000-00000000003f","tag":"notice"}', 2, 'sent', '2026-11-21 10:00:00+00', NULL, 0, 0, NULL, '2026-11-21 10:00:00+00', '2026-11-21 10:00:00+00', '00000000-0000-0000-0000-00000000003f', 1),
	(51, 'notice:00000000-0000-0000-0000-00000000003f:r1:person:13', 13, '{"notice":"00000000-0000-0000-0000-00000000003f","tag":"notice"}', 2, 'sent', '2026-11-21 10:00:00+00', NULL, 0, 0, NULL, '2026-11-21 10:00:00+00', '2026-11-21 10:00:00+00', '00000000-0000-0000-0000-00000000003f', 1),
	(52, 'notice:00000000-0000-0000-0000-00000000003f:r1:person:14', 14, '{"notice":"00000000-0000-0000-0000-00000000003f","tag":"notice"}', 2, 'sent', '2026-11-21 10:00:00+00', NULL, 0, 0, NULL, '2026-11-21 10:00:00+00', '2026-11-21 10:00:00+00', '00000000-0000-0000-0000-00000000003f', 1),
	(53, 'notice:00000000-0000-0000-0000-00000000003f:r1:person:15', 15, '{"notice":"00000000-0000-0000-0000-00000000003f","tag":"notice"}', 2, 'sent', '2026-11-21 10:00:00+00', NULL, 0, 0, NULL, '2026-11-21 10:00:00+00', '2026-11-21 10:00:00+00', '00000000-0000-0000-0000-00000000003f', 1),
	(54, 'notice:00000000-0000-0000-0000-00000000003f:r1:person:16', 16, '{"notice":"00000000-0000-0000-0000-00000000003f","tag":"notice"}', 2, 'sent', '2026-11-21 10:00:00+00', NULL, 0, 0, NULL, '2026-11-21 10:00:00+00', '2026-11-21 10:00:00+00', '00000000-0000-0000-0000-00000000003f', 1),
	(55, 'notice:00000000-0000-0000-0000-00000000003f:r1:person:17', 17, '{"notice":"00000000-0000-0000-0000-00000000003f","tag":"notice"}', 2, 'sent', '2026-11-21 10:00:00+00', NULL, 0, 0, NULL, '2026-11-21 10:00:00+00', '2026-11-21 10:00:00+00', '00000000-0000-0000-0000-00000000003f', 1),
	(56, 'notice:00000000-0000-0000-0000-00000000003f:r1:person:19', 19, '{"notice":"00000000-0000-0000-0000-00000000003f","tag":"notice"}', 2, 'sent', '2026-11-21 10:00:00+00', NULL, 0, 0, NULL, '2026-11-21 10:00:00+00', '2026-11-21 10:00:00+00', '00000000-0000-0000-0000-00000000003f', 1),
	(57, 'notice:00000000-0000-0000-0000-00000000003f:r1:person:20', 20, '{"notice":"00000000-0000-0000-0000-00000000003f","tag":"notice"}', 2, 'sent', '2026-11-21 10:00:00+00', NULL, 0, 0, NULL, '2026-11-21 10:00:00+00', '2026-11-21 10:00:00+00', '00000000-0000-0000-0000-00000000003f', 1),
	(58, 'notice:00000000-0000-0000-0000-00000000003f:r1:person:21', 21, '{"notice":"00000000-0000-0000-0000-00000000003f","tag":"notice"}', 2, 'sent', '2026-11-21 10:00:00+00', NULL, 0, 0, NULL, '2026-11-21 10:00:00+00', '2026-11-21 10:00:00+00', '00000000-0000-0000-0000-00000000003f', 1),
	(59, 'notice:00000000-0000-0000-0000-00000000003f:r1:person:22', 22, '{"notice":"00000000-0000-0000-0000-00000000003f","tag":"notice"}', 2, 'sent', '2026-11-21 10:00:00+00', NULL, 0, 0, NULL, '2026-11-21 10:00:00+00', '2026-11-21 10:00:00+00', '00000000-0000-0000-0000-00000000003f', 1),
	(60, 'notice:00000000-0000-0000-0000-00000000003f:r1:person:23', 23, '{"notice":"00000000-0000-0000-0000-00000000003f","tag":"notice"}', 2, 'sent', '2026-11-21 10:00:00+00', NULL, 0, 0, NULL, '2026-11-21 10:00:00+00', '2026-11-21 10:00:00+00', '00000000-0000-0000-0000-00000000003f', 1),
	(61, 'notice:00000000-0000-0000-0000-00000000003f:r1:person:24', 24, '{"notice":"00000000-0000-0000-0000-00000000003f","tag":"notice"}', 2, 'sent', '2026-11-21 10:00:00+00', NULL, 0, 0, NULL, '2026-11-21 10:00:00+00', '2026-11-21 10:00:00+00', '00000000-0000-0000-0000-00000000003f', 1),
	(62, 'notice:00000000-0000-0000-0000-00000000003f:r1:person:25', 25, '{"notice":"00000000-0000-0000-0000-00000000003f","tag":"notice"}', 2, 'sent', '2026-11-21 10:00:00+00', NULL, 0, 0, NULL, '2026-11-21 10:00:00+00', '2026-11-21 10:00:00+00', '00000000-0000-0000-0000-00000000003f', 1),
	(63, 'notice:00000000-0000-0000-0000-00000000003f:r1:person:26', 26, '{"notice":"00000000-0000-0000-0000-00000000003f","tag":"notice"}', 2, 'sent', '2026-11-21 10:00:00+00', NULL, 0, 0, NULL, '2026-11-21 10:00:00+00', '2026-11-21 10:00:00+00', '00000000-0000-0000-0000-00000000003f', 1),
	(64, 'notice:00000000-0000-0000-0000-00000000003f:r1:person:27', 27, '{"notice":"00000000-0000-0000-0000-00000000003f","tag":"notice"}', 2, 'sent', '2026-11-21 10:00:00+00', NULL, 0, 0, NULL, '2026-11-21 10:00:00+00', '2026-11-21 10:00:00+00', '00000000-0000-0000-0000-00000000003f', 1),
	(65, 'notice:00000000-0000-0000-0000-00000000003f:r1:person:28', 28, '{"notice":"00000000-0000-0000-0000-00000000003f","tag":"notice"}', 2, 'sent', '2026-11-21 10:00:00+00', NULL, 0, 0, NULL, '2026-11-21 10:00:00+00', '2026-11-21 10:00:00+00', '00000000-0000-0000-0000-00000000003f', 1),
	(66, 'notice:00000000-0000-0000-0000-00000000003f:r1:person:29', 29, '{"notice":"00000000-0000-0000-0000-00000000003f","tag":"notice"}', 2, 'sent', '2026-11-21 10:00:00+00', NULL, 0, 0, NULL, '2026-11-21 10:00:00+00', '2026-11-21 10:00:00+00', '00000000-0000-0000-0000-00000000003f', 1),
	(67, 'notice:00000000-0000-0000-0000-00000000003f:r1:person:30', 30, '{"notice":"00000000-0000-0000-0000-00000000003f","tag":"notice"}', 2, 'sent', '2026-11-21 10:00:00+00', NULL, 0, 0, NULL, '2026-11-21 10:00:00+00', '2026-11-21 10:00:00+00', '00000000-0000-0000-0000-00000000003f', 1),
	(68, 'notice:00000000-0000-0000-0000-00000000003f:r1:person:31', 31, '{"notice":"00000000-0000-0000-0000-00000000003f","tag":"notice"}', 2, 'sent', '2026-11-21 10:00:00+00', NULL, 0, 0, NULL, '2026-11-21 10:00:00+00', '2026-11-21 10:00:00+00', '00000000-0000-0000-0000-00000000003f', 1),
	(69, 'done:00000000-0000-0000-0000-00000000003f:r1', 31, '{"notice":"00000000-0000-0000-0000-00000000003f","number":1,"tag":"notice-done"}', 1, 'sent', '2026-11-21 10:01:00+00', NULL, 0, 0, NULL, '2026-11-21 10:01:00+00', '2026-11-21 10:01:00+00', NULL, NULL),
	(70, 'question:1:person:20', 20, '{"assessment":"00000000-0000-0000-0000-000000001b6e","question":1,"tag":"question-came"}', 1, 'sent', '2026-11-20 10:00:00+00', NULL, 0, 5, NULL, '2026-11-20 10:00:00+00', '2026-11-24 10:00:00+00', NULL, NULL),
	(71, 'question:1:person:21', 21, '{"assessment":"00000000-0000-0000-0000-000000001b6e","question":1,"tag":"question-came"}', 1, 'sent', '2026-11-20 10:00:00+00', NULL, 0, 7, NULL, '2026-11-20 10:00:00+00', '2026-11-24 10:00:00+00', NULL, NULL),
	(72, 'decision:1:person:25', 25, '{"decision":1,"tag":"decision-came"}', 1, 'sent', '2026-11-22 10:00:00+00', NULL, 0, 7, NULL, '2026-11-22 10:00:00+00', '2026-11-24 10:00:00+00', NULL, NULL),
	(73, 'decision:2:person:26', 26, '{"decision":2,"tag":"decision-came"}', 1, 'waiting', '2026-11-22 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-22 10:00:00+00', NULL, NULL, NULL),
	(74, 'enquiry:1:person:29', 29, '{"enquiry":1,"tag":"enquiry-came"}', 1, 'waiting', '2026-11-20 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-20 10:00:00+00', NULL, NULL, NULL),
	(75, 'enquiry:1:person:31', 31, '{"enquiry":1,"tag":"enquiry-came"}', 1, 'waiting', '2026-11-20 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-20 10:00:00+00', NULL, NULL, NULL),
	(76, 'hand-over:1:taken:person:2', 2, '{"assessment":"00000000-0000-0000-0000-000000001b5d","handover":1,"step":"taken","tag":"hand-over-told"}', 1, 'sent', '2026-11-22 10:00:00+00', NULL, 0, 9, NULL, '2026-11-22 10:00:00+00', '2026-11-24 10:00:00+00', NULL, NULL),
	(77, 'access:7:r1:person:29', 29, '{"request":7,"tag":"access-asked"}', 1, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL),
	(78, 'access:7:r1:person:30', 30, '{"request":7,"tag":"access-asked"}', 1, 'sent', '2026-11-24 10:00:00+00', NULL, 0, 61, NULL, '2026-11-24 10:00:00+00', '2026-11-24 10:00:00+00', NULL, NULL),
	(79, 'access:7:r1:person:31', 31, '{"request":7,"tag":"access-asked"}', 1, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL),
	(80, 'access:8:r1:person:29', 29, '{"request":8,"tag":"access-asked"}', 1, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL),
	(81, 'access:8:r1:person:31', 31, '{"request":8,"tag":"access-asked"}', 1, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL),
	(82, 'enquiry:2:person:29', 29, '{"enquiry":2,"tag":"enquiry-came"}', 1, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL),
	(83, 'enquiry:2:person:31', 31, '{"enquiry":2,"tag":"enquiry-came"}', 1, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL),
	(84, 'access:9:r1:person:29', 29, '{"request":9,"tag":"access-asked"}', 1, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL),
	(85, 'access:9:r1:person:31', 31, '{"request":9,"tag":"access-asked"}', 1, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL),
	(86, 'access:10:r1:person:29', 29, '{"request":10,"tag":"access-asked"}', 1, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL),
	(87, 'access:10:r1:person:30', 30, '{"request":10,"tag":"access-asked"}', 1, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL),
	(88, 'access:10:r1:person:31', 31, '{"request":10,"tag":"access-asked"}', 1, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL),
	(89, 'asked:13:0', 13, '{"assessment":"00000000-0000-0000-0000-000000001b5c","tag":"result-paper"}', 0, 'sent', '2026-11-24 10:00:00+00', NULL, 0, 7, NULL, '2026-11-24 10:00:00+00', '2026-11-24 10:00:00+00', NULL, NULL),
	(90, 'access:11:r1:person:29', 29, '{"request":11,"tag":"access-asked"}', 1, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL),
	(91, 'access:11:r1:person:31', 31, '{"request":11,"tag":"access-asked"}', 1, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL),
	(92, 'submission:6:person:29', 29, '{"submission":6,"tag":"submission-came"}', 1, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL),
	(93, 'submission:6:person:31', 31, '{"submission":6,"tag":"submission-came"}', 1, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL),
	(94, 'asked:22:0', 22, '{"assessment":"00000000-0000-0000-0000-000000001b70","criterion":"neutrality-no-party-support","evidence":137,"tag":"own-evidence-came"}', 0, 'sent', '2026-11-24 10:00:00+00', NULL, 0, 7, NULL, '2026-11-24 10:00:00+00', '2026-11-24 10:00:00+00', NULL, NULL),
	(95, 'asked:26:0', 26, '{"tag":"export-paper"}', 0, 'sent', '2026-11-24 10:00:00+00', NULL, 0, 7, NULL, '2026-11-24 10:00:00+00', '2026-11-24 10:00:00+00', NULL, NULL),
	(96, 'asked:26:1', 26, '{"tag":"export-file"}', 0, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL),
	(97, 'access-decided:8:person:33', 33, '{"request":8,"tag":"access-decided"}', 1, 'sent', '2026-11-24 10:00:00+00', NULL, 0, 11, NULL, '2026-11-24 10:00:00+00', '2026-11-24 10:00:00+00', NULL, NULL),
	(98, 'asked:29:0', 29, '{"assessment":"00000000-0000-0000-0000-000000001b6e","tag":"dossier"}', 0, 'sent', '2026-11-24 10:00:00+00', NULL, 0, 19, NULL, '2026-11-24 10:00:00+00', '2026-11-24 10:00:00+00', NULL, NULL),
	(99, 'decision:3:person:20', 20, '{"decision":3,"tag":"decision-came"}', 1, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL),
	(100, 'decision:3:person:21', 21, '{"decision":3,"tag":"decision-came"}', 1, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES
	(101, 'asked:29:1', 29, '{"assessment":"00000000-0000-0000-0000-000000001b69","tag":"dossier"}', 0, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL),
	(102, 'access:12:r1:person:29', 29, '{"request":12,"tag":"access-asked"}', 1, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL),
	(103, 'access:12:r1:person:30', 30, '{"request":12,"tag":"access-asked"}', 1, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL),
	(104, 'access:12:r1:person:31', 31, '{"request":12,"tag":"access-asked"}', 1, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL),
	(105, 'access:13:r1:person:29', 29, '{"request":13,"tag":"access-asked"}', 1, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL),
	(106, 'access:13:r1:person:31', 31, '{"request":13,"tag":"access-asked"}', 1, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL),
	(107, 'enquiry:3:person:29', 29, '{"enquiry":3,"tag":"enquiry-came"}', 1, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL),
	(108, 'enquiry:3:person:31', 31, '{"enquiry":3,"tag":"enquiry-came"}', 1, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL),
	(109, 'access:14:r1:person:29', 29, '{"request":14,"tag":"access-asked"}', 1, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL),
	(110, 'access:14:r1:person:30', 30, '{"request":14,"tag":"access-asked"}', 1, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL),
	(111, 'access:14:r1:person:31', 31, '{"request":14,"tag":"access-asked"}', 1, 'waiting', '2026-11-24 10:00:00+00', NULL, 0, NULL, NULL, '2026-11-24 10:00:00+00', NULL, NULL, NULL),
	(112, 'asked:31:0', 31, '{"assessment":"00000000-0000-0000-0000-0001a333104e","tag":"result-paper"}', 0, 'sent', '2026-11-24 10:00:00+00', NULL, 0, 42, NULL, '2026-11-24 10:00:00+00', '2026-11-24 10:00:00+00', NULL, NULL);


--
-- Data for Name: digests; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.digests VALUES
	(29, 0, 8, '2026-12-07 07:00:00+00', '2026-12-01 10:00:00+00'),
	(30, 0, 8, '2026-12-07 07:00:00+00', '2026-12-01 10:00:00+00'),
	(31, 0, 8, '2026-12-07 07:00:00+00', '2026-12-01 10:00:00+00');


--
-- Data for Name: drafts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: enquiries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.enquiries VALUES
	(1, '00000000-0000-0000-0000-000000001b5d', 'membership-open-to-every-company', 2, 'fr', 'Une capture d’écran de notre site suffit-elle ici comme preuve ?', '2026-11-20 10:00:00+00', NULL, NULL, NULL, NULL),
	(2, '00000000-0000-0000-0000-000000001b5d', 'governance-board-elected-by-members', 2, 'fr', 'Does a decision of our directors suffice?', '2026-11-24 10:00:00+00', NULL, NULL, NULL, NULL),
	(3, '00000000-0000-0000-0000-0001a323ce18', 'membership-fee-scale', 30, 'fr', 'Does a decision of our directors suffice?', '2026-11-24 10:00:00+00', NULL, NULL, NULL, NULL);


--
-- Data for Name: evidence; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.evidence VALUES
	(1, '00000000-0000-0000-0000-000000001b5c', 'membership-fee-scale', 'made-up-7004-1-2', 'made-up-7004-1-2', 'document', 'Bewijs 1.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 1, '2026-11-15 10:00:00+00'),
	(2, '00000000-0000-0000-0000-000000001b5c', 'neutrality-no-party-support', 'made-up-7004-2-2', 'made-up-7004-2-2', 'document', 'Bewijs 2.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 1, '2026-11-15 10:00:00+00'),
	(3, '00000000-0000-0000-0000-000000001b5c', 'neutrality-rule-for-candidates', 'made-up-7004-2-3', 'made-up-7004-2-3', 'document', 'Bewijs 2.3.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 1, '2026-11-15 10:00:00+00'),
	(4, '00000000-0000-0000-0000-000000001b5c', 'core-origin-officers-qualified', 'made-up-7004-4-4', 'made-up-7004-4-4', 'document', 'Bewijs 4.4.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 1, '2026-11-15 10:00:00+00'),
	(5, '00000000-0000-0000-0000-000000001b5c', 'core-origin-audit-closed', 'made-up-7004-4-5', 'made-up-7004-4-5', 'document', 'Bewijs 4.5.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 1, '2026-11-15 10:00:00+00'),
	(6, '00000000-0000-0000-0000-000000001b5c', 'core-ata-security-checked', 'made-up-7004-4-6', 'made-up-7004-4-6', 'document', 'Bewijs 4.6.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 1, '2026-11-15 10:00:00+00'),
	(7, '00000000-0000-0000-0000-000000001b5c', 'finance-external-review', 'made-up-7004-5-1', 'made-up-7004-5-1', 'document', 'Bewijs 5.1.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 1, '2026-11-15 10:00:00+00'),
	(8, '00000000-0000-0000-0000-000000001b5c', 'finance-accounts-approved-in-time', 'made-up-7004-5-2', 'made-up-7004-5-2', 'document', 'Bewijs 5.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 1, '2026-11-15 10:00:00+00'),
	(9, '00000000-0000-0000-0000-000000001b5c', 'finance-equity-positive', 'made-up-7004-5-5', 'made-up-7004-5-5', 'document', 'Bewijs 5.5.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 1, '2026-11-15 10:00:00+00'),
	(10, '00000000-0000-0000-0000-000000001b5c', 'governance-articles-up-to-date', 'made-up-7004-7-1', 'made-up-7004-7-1', 'document', 'Bewijs 7.1.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 1, '2026-11-15 10:00:00+00'),
	(11, '00000000-0000-0000-0000-000000001b5c', 'governance-conflicts-of-interest', 'made-up-7004-7-5', 'made-up-7004-7-5', 'document', 'Bewijs 7.5.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 1, '2026-11-15 10:00:00+00'),
	(12, '00000000-0000-0000-0000-000000001b5c', 'csr-charter-endorsed', 'made-up-7004-10-1', 'made-up-7004-10-1', 'document', 'Bewijs 10.1.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 1, '2026-11-15 10:00:00+00'),
	(13, '00000000-0000-0000-0000-000000001b5c', 'csr-own-action-plan', 'made-up-7004-10-2', 'made-up-7004-10-2', 'document', 'Bewijs 10.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 1, '2026-11-15 10:00:00+00'),
	(14, '00000000-0000-0000-0000-000000001b5c', 'quality-complaints-recorded', 'made-up-7004-12-1', 'made-up-7004-12-1', 'document', 'Bewijs 12.1.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 1, '2026-11-15 10:00:00+00'),
	(15, '00000000-0000-0000-0000-000000001b5c', 'quality-member-satisfaction', 'made-up-7004-12-2', 'made-up-7004-12-2', 'document', 'Bewijs 12.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 1, '2026-11-15 10:00:00+00'),
	(16, '00000000-0000-0000-0000-000000001b5c', 'quality-improvement-plan', 'made-up-7004-12-6', 'made-up-7004-12-6', 'document', 'Bewijs 12.6.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 1, '2026-11-15 10:00:00+00'),
	(17, '00000000-0000-0000-0000-000000001b5d', 'membership-fee-scale', 'made-up-7005-1-2', 'made-up-7005-1-2', 'document', 'Preuves 1.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 2, '2026-11-15 10:00:00+00'),
	(18, '00000000-0000-0000-0000-000000001b5d', 'neutrality-no-party-support', 'made-up-7005-2-2', 'made-up-7005-2-2', 'document', 'Preuves 2.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 2, '2026-11-15 10:00:00+00'),
	(19, '00000000-0000-0000-0000-000000001b5d', 'neutrality-rule-for-candidates', 'made-up-7005-2-3', 'made-up-7005-2-3', 'document', 'Preuves 2.3.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 2, '2026-11-15 10:00:00+00'),
	(20, '00000000-0000-0000-0000-000000001b5d', 'core-origin-officers-qualified', 'made-up-7005-4-4', 'made-up-7005-4-4', 'document', 'Preuves 4.4.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 2, '2026-11-15 10:00:00+00'),
	(21, '00000000-0000-0000-0000-000000001b5d', 'core-origin-audit-closed', 'made-up-7005-4-5', 'made-up-7005-4-5', 'document', 'Preuves 4.5.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 2, '2026-11-15 10:00:00+00'),
	(22, '00000000-0000-0000-0000-000000001b5d', 'core-ata-security-checked', 'made-up-7005-4-6', 'made-up-7005-4-6', 'document', 'Preuves 4.6.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 2, '2026-11-15 10:00:00+00'),
	(23, '00000000-0000-0000-0000-000000001b5d', 'finance-external-review', 'made-up-7005-5-1', 'made-up-7005-5-1', 'document', 'Preuves 5.1.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 2, '2026-11-15 10:00:00+00'),
	(24, '00000000-0000-0000-0000-000000001b5d', 'finance-accounts-approved-in-time', 'made-up-7005-5-2', 'made-up-7005-5-2', 'document', 'Preuves 5.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 2, '2026-11-15 10:00:00+00'),
	(25, '00000000-0000-0000-0000-000000001b5d', 'finance-equity-positive', 'made-up-7005-5-5', 'made-up-7005-5-5', 'document', 'Preuves 5.5.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 2, '2026-11-15 10:00:00+00'),
	(26, '00000000-0000-0000-0000-000000001b5e', 'registered-legal-entity', 'made-up-7006-1-1', 'made-up-7006-1-1', 'document', 'Evidence 1.1.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 3, '2026-11-15 10:00:00+00'),
	(27, '00000000-0000-0000-0000-000000001b5e', 'bilateral-purpose-in-statutes', 'made-up-7006-1-2', 'made-up-7006-1-2', 'document', 'Evidence 1.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 3, '2026-11-15 10:00:00+00'),
	(28, '00000000-0000-0000-0000-000000001b5e', 'yearly-general-assembly', 'made-up-7006-1-3', 'made-up-7006-1-3', 'document', 'Evidence 1.3.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 3, '2026-11-15 10:00:00+00'),
	(29, '00000000-0000-0000-0000-000000001b5e', 'accounts-approved-by-members', 'made-up-7006-1-6', 'made-up-7006-1-6', 'document', 'Evidence 1.6.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 3, '2026-11-15 10:00:00+00'),
	(30, '00000000-0000-0000-0000-000000001b5e', 'positive-equity', 'made-up-7006-1-8', 'made-up-7006-1-8', 'document', 'Evidence 1.8.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 3, '2026-11-15 10:00:00+00'),
	(31, '00000000-0000-0000-0000-000000001b5e', 'conflict-of-interest-rules', 'made-up-7006-1-9', 'made-up-7006-1-9', 'document', 'Evidence 1.9.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 3, '2026-11-15 10:00:00+00'),
	(32, '00000000-0000-0000-0000-000000001b5e', 'sanctions-and-law-compliance', 'made-up-7006-1-12', 'made-up-7006-1-12', 'document', 'Evidence 1.12.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 3, '2026-11-15 10:00:00+00'),
	(33, '00000000-0000-0000-0000-000000001b5e', 'partner-search-help', 'made-up-7006-2-4', 'made-up-7006-2-4', 'document', 'Evidence 2.4.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 3, '2026-11-15 10:00:00+00'),
	(34, '00000000-0000-0000-0000-000000001b5e', 'yearly-action-plan', 'made-up-7006-2-7', 'made-up-7006-2-7', 'document', 'Evidence 2.7.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 3, '2026-11-15 10:00:00+00'),
	(35, '00000000-0000-0000-0000-000000001b5e', 'paying-member-base', 'made-up-7006-2-10', 'made-up-7006-2-10', 'document', 'Evidence 2.10.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 3, '2026-11-15 10:00:00+00'),
	(36, '00000000-0000-0000-0000-000000001b5e', 'regular-post-consultation', 'made-up-7006-3-1', 'made-up-7006-3-1', 'document', 'Evidence 3.1.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 3, '2026-11-15 10:00:00+00'),
	(37, '00000000-0000-0000-0000-000000001b64', 'membership-fee-scale', 'made-up-7012-1-2', 'made-up-7012-1-2', 'document', 'Bewijs 1.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 9, '2026-11-15 10:00:00+00'),
	(38, '00000000-0000-0000-0000-000000001b64', 'neutrality-no-party-support', 'made-up-7012-2-2', 'made-up-7012-2-2', 'document', 'Bewijs 2.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 9, '2026-11-15 10:00:00+00'),
	(39, '00000000-0000-0000-0000-000000001b64', 'neutrality-rule-for-candidates', 'made-up-7012-2-3', 'made-up-7012-2-3', 'document', 'Bewijs 2.3.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 9, '2026-11-15 10:00:00+00'),
	(40, '00000000-0000-0000-0000-000000001b64', 'core-origin-officers-qualified', 'made-up-7012-4-4', 'made-up-7012-4-4', 'document', 'Bewijs 4.4.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 9, '2026-11-15 10:00:00+00'),
	(41, '00000000-0000-0000-0000-000000001b65', 'membership-fee-scale', 'made-up-7013-1-2', 'made-up-7013-1-2', 'document', 'Preuves 1.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 10, '2026-11-15 10:00:00+00'),
	(42, '00000000-0000-0000-0000-000000001b65', 'neutrality-no-party-support', 'made-up-7013-2-2', 'made-up-7013-2-2', 'document', 'Preuves 2.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 10, '2026-11-15 10:00:00+00'),
	(43, '00000000-0000-0000-0000-000000001b65', 'neutrality-rule-for-candidates', 'made-up-7013-2-3', 'made-up-7013-2-3', 'document', 'Preuves 2.3.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 10, '2026-11-15 10:00:00+00'),
	(44, '00000000-0000-0000-0000-000000001b65', 'core-origin-officers-qualified', 'made-up-7013-4-4', 'made-up-7013-4-4', 'document', 'Preuves 4.4.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 10, '2026-11-15 10:00:00+00'),
	(45, '00000000-0000-0000-0000-000000001b66', 'membership-fee-scale', 'made-up-7014-1-2', 'made-up-7014-1-2', 'document', 'Evidence 1.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 11, '2026-11-15 10:00:00+00'),
	(46, '00000000-0000-0000-0000-000000001b66', 'neutrality-no-party-support', 'made-up-7014-2-2', 'made-up-7014-2-2', 'document', 'Evidence 2.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 11, '2026-11-15 10:00:00+00'),
	(47, '00000000-0000-0000-0000-000000001b66', 'neutrality-rule-for-candidates', 'made-up-7014-2-3', 'made-up-7014-2-3', 'document', 'Evidence 2.3.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 11, '2026-11-15 10:00:00+00'),
	(48, '00000000-0000-0000-0000-000000001b66', 'core-origin-officers-qualified', 'made-up-7014-4-4', 'made-up-7014-4-4', 'document', 'Evidence 4.4.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 11, '2026-11-15 10:00:00+00'),
	(49, '00000000-0000-0000-0000-000000001b69', 'membership-fee-scale', 'made-up-7017-1-2', 'made-up-7017-1-2', 'document', 'Bewijs 1.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 14, '2026-11-15 10:00:00+00'),
	(50, '00000000-0000-0000-0000-000000001b69', 'neutrality-no-party-support', 'made-up-7017-2-2', 'made-up-7017-2-2', 'document', 'Bewijs 2.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 14, '2026-11-15 10:00:00+00'),
	(51, '00000000-0000-0000-0000-000000001b69', 'neutrality-rule-for-candidates', 'made-up-7017-2-3', 'made-up-7017-2-3', 'document', 'Bewijs 2.3.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 14, '2026-11-15 10:00:00+00'),
	(52, '00000000-0000-0000-0000-000000001b69', 'core-origin-officers-qualified', 'made-up-7017-4-4', 'made-up-7017-4-4', 'document', 'Bewijs 4.4.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 14, '2026-11-15 10:00:00+00'),
	(53, '00000000-0000-0000-0000-000000001b69', 'core-origin-audit-closed', 'made-up-7017-4-5', 'made-up-7017-4-5', 'document', 'Bewijs 4.5.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 14, '2026-11-15 10:00:00+00'),
	(54, '00000000-0000-0000-0000-000000001b69', 'core-ata-security-checked', 'made-up-7017-4-6', 'made-up-7017-4-6', 'document', 'Bewijs 4.6.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 14, '2026-11-15 10:00:00+00'),
	(55, '00000000-0000-0000-0000-000000001b69', 'finance-external-review', 'made-up-7017-5-1', 'made-up-7017-5-1', 'document', 'Bewijs 5.1.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 14, '2026-11-15 10:00:00+00'),
	(56, '00000000-0000-0000-0000-000000001b69', 'finance-accounts-approved-in-time', 'made-up-7017-5-2', 'made-up-7017-5-2', 'document', 'Bewijs 5.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 14, '2026-11-15 10:00:00+00'),
	(57, '00000000-0000-0000-0000-000000001b69', 'finance-equity-positive', 'made-up-7017-5-5', 'made-up-7017-5-5', 'document', 'Bewijs 5.5.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 14, '2026-11-15 10:00:00+00'),
	(58, '00000000-0000-0000-0000-000000001b69', 'governance-articles-up-to-date', 'made-up-7017-7-1', 'made-up-7017-7-1', 'document', 'Bewijs 7.1.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 14, '2026-11-15 10:00:00+00'),
	(59, '00000000-0000-0000-0000-000000001b69', 'governance-conflicts-of-interest', 'made-up-7017-7-5', 'made-up-7017-7-5', 'document', 'Bewijs 7.5.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 14, '2026-11-15 10:00:00+00'),
	(60, '00000000-0000-0000-0000-000000001b69', 'csr-charter-endorsed', 'made-up-7017-10-1', 'made-up-7017-10-1', 'document', 'Bewijs 10.1.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 14, '2026-11-15 10:00:00+00'),
	(61, '00000000-0000-0000-0000-000000001b69', 'quality-complaints-recorded', 'made-up-7017-12-1', 'made-up-7017-12-1', 'document', 'Bewijs 12.1.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 14, '2026-11-15 10:00:00+00'),
	(62, '00000000-0000-0000-0000-000000001b6a', 'membership-fee-scale', 'made-up-7018-1-2', 'made-up-7018-1-2', 'document', 'Bewijs 1.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 15, '2026-11-15 10:00:00+00'),
	(63, '00000000-0000-0000-0000-000000001b6a', 'neutrality-no-party-support', 'made-up-7018-2-2', 'made-up-7018-2-2', 'document', 'Bewijs 2.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 15, '2026-11-15 10:00:00+00'),
	(64, '00000000-0000-0000-0000-000000001b6a', 'neutrality-rule-for-candidates', 'made-up-7018-2-3', 'made-up-7018-2-3', 'document', 'Bewijs 2.3.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 15, '2026-11-15 10:00:00+00'),
	(65, '00000000-0000-0000-0000-000000001b6a', 'core-origin-officers-qualified', 'made-up-7018-4-4', 'made-up-7018-4-4', 'document', 'Bewijs 4.4.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 15, '2026-11-15 10:00:00+00'),
	(66, '00000000-0000-0000-0000-000000001b6a', 'core-origin-audit-closed', 'made-up-7018-4-5', 'made-up-7018-4-5', 'document', 'Bewijs 4.5.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 15, '2026-11-15 10:00:00+00'),
	(67, '00000000-0000-0000-0000-000000001b6a', 'core-ata-security-checked', 'made-up-7018-4-6', 'made-up-7018-4-6', 'document', 'Bewijs 4.6.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 15, '2026-11-15 10:00:00+00'),
	(68, '00000000-0000-0000-0000-000000001b6a', 'finance-external-review', 'made-up-7018-5-1', 'made-up-7018-5-1', 'document', 'Bewijs 5.1.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 15, '2026-11-15 10:00:00+00'),
	(69, '00000000-0000-0000-0000-000000001b6a', 'finance-accounts-approved-in-time', 'made-up-7018-5-2', 'made-up-7018-5-2', 'document', 'Bewijs 5.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 15, '2026-11-15 10:00:00+00'),
	(70, '00000000-0000-0000-0000-000000001b6a', 'finance-equity-positive', 'made-up-7018-5-5', 'made-up-7018-5-5', 'document', 'Bewijs 5.5.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 15, '2026-11-15 10:00:00+00'),
	(71, '00000000-0000-0000-0000-000000001b6a', 'governance-articles-up-to-date', 'made-up-7018-7-1', 'made-up-7018-7-1', 'document', 'Bewijs 7.1.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 15, '2026-11-15 10:00:00+00'),
	(72, '00000000-0000-0000-0000-000000001b6a', 'governance-conflicts-of-interest', 'made-up-7018-7-5', 'made-up-7018-7-5', 'document', 'Bewijs 7.5.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 15, '2026-11-15 10:00:00+00'),
	(73, '00000000-0000-0000-0000-000000001b6a', 'csr-charter-endorsed', 'made-up-7018-10-1', 'made-up-7018-10-1', 'document', 'Bewijs 10.1.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 15, '2026-11-15 10:00:00+00'),
	(74, '00000000-0000-0000-0000-000000001b6a', 'csr-own-action-plan', 'made-up-7018-10-2', 'made-up-7018-10-2', 'document', 'Bewijs 10.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 15, '2026-11-15 10:00:00+00'),
	(75, '00000000-0000-0000-0000-000000001b6a', 'quality-complaints-recorded', 'made-up-7018-12-1', 'made-up-7018-12-1', 'document', 'Bewijs 12.1.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 15, '2026-11-15 10:00:00+00'),
	(76, '00000000-0000-0000-0000-000000001b6a', 'quality-member-satisfaction', 'made-up-7018-12-2', 'made-up-7018-12-2', 'document', 'Bewijs 12.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 15, '2026-11-15 10:00:00+00'),
	(77, '00000000-0000-0000-0000-000000001b6a', 'quality-improvement-plan', 'made-up-7018-12-6', 'made-up-7018-12-6', 'document', 'Bewijs 12.6.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 15, '2026-11-15 10:00:00+00'),
	(78, '00000000-0000-0000-0000-000000001b6d', 'membership-fee-scale', 'made-up-7021-1-2', 'made-up-7021-1-2', 'document', 'Preuves 1.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 19, '2026-11-15 10:00:00+00'),
	(79, '00000000-0000-0000-0000-000000001b6d', 'neutrality-no-party-support', 'made-up-7021-2-2', 'made-up-7021-2-2', 'document', 'Preuves 2.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 19, '2026-11-15 10:00:00+00'),
	(80, '00000000-0000-0000-0000-000000001b6d', 'neutrality-rule-for-candidates', 'made-up-7021-2-3', 'made-up-7021-2-3', 'document', 'Preuves 2.3.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 19, '2026-11-15 10:00:00+00'),
	(81, '00000000-0000-0000-0000-000000001b6d', 'core-origin-officers-qualified', 'made-up-7021-4-4', 'made-up-7021-4-4', 'document', 'Preuves 4.4.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 19, '2026-11-15 10:00:00+00'),
	(82, '00000000-0000-0000-0000-000000001b6d', 'core-origin-audit-closed', 'made-up-7021-4-5', 'made-up-7021-4-5', 'document', 'Preuves 4.5.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 19, '2026-11-15 10:00:00+00'),
	(83, '00000000-0000-0000-0000-000000001b6d', 'core-ata-security-checked', 'made-up-7021-4-6', 'made-up-7021-4-6', 'document', 'Preuves 4.6.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 19, '2026-11-15 10:00:00+00'),
	(84, '00000000-0000-0000-0000-000000001b6d', 'finance-external-review', 'made-up-7021-5-1', 'made-up-7021-5-1', 'document', 'Preuves 5.1.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 19, '2026-11-15 10:00:00+00'),
	(85, '00000000-0000-0000-0000-000000001b6d', 'finance-accounts-approved-in-time', 'made-up-7021-5-2', 'made-up-7021-5-2', 'document', 'Preuves 5.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 19, '2026-11-15 10:00:00+00'),
	(86, '00000000-0000-0000-0000-000000001b6d', 'finance-equity-positive', 'made-up-7021-5-5', 'made-up-7021-5-5', 'document', 'Preuves 5.5.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 19, '2026-11-15 10:00:00+00'),
	(87, '00000000-0000-0000-0000-000000001b6d', 'governance-articles-up-to-date', 'made-up-7021-7-1', 'made-up-7021-7-1', 'document', 'Preuves 7.1.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 19, '2026-11-15 10:00:00+00'),
	(88, '00000000-0000-0000-0000-000000001b6d', 'governance-conflicts-of-interest', 'made-up-7021-7-5', 'made-up-7021-7-5', 'document', 'Preuves 7.5.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 19, '2026-11-15 10:00:00+00'),
	(89, '00000000-0000-0000-0000-000000001b6d', 'csr-charter-endorsed', 'made-up-7021-10-1', 'made-up-7021-10-1', 'document', 'Preuves 10.1.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 19, '2026-11-15 10:00:00+00'),
	(90, '00000000-0000-0000-0000-000000001b6d', 'csr-own-action-plan', 'made-up-7021-10-2', 'made-up-7021-10-2', 'document', 'Preuves 10.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 19, '2026-11-15 10:00:00+00'),
	(91, '00000000-0000-0000-0000-000000001b6d', 'quality-complaints-recorded', 'made-up-7021-12-1', 'made-up-7021-12-1', 'document', 'Preuves 12.1.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 19, '2026-11-15 10:00:00+00'),
	(92, '00000000-0000-0000-0000-000000001b6d', 'quality-member-satisfaction', 'made-up-7021-12-2', 'made-up-7021-12-2', 'document', 'Preuves 12.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 19, '2026-11-15 10:00:00+00'),
	(93, '00000000-0000-0000-0000-000000001b6d', 'quality-improvement-plan', 'made-up-7021-12-6', 'made-up-7021-12-6', 'document', 'Preuves 12.6.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 19, '2026-11-15 10:00:00+00'),
	(94, '00000000-0000-0000-0000-000000001b6e', 'membership-fee-scale', 'made-up-7022-1-2', 'made-up-7022-1-2', 'document', 'Preuves 1.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 20, '2026-11-15 10:00:00+00'),
	(95, '00000000-0000-0000-0000-000000001b6e', 'neutrality-no-party-support', 'made-up-7022-2-2', 'made-up-7022-2-2', 'document', 'Preuves 2.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 20, '2026-11-15 10:00:00+00'),
	(96, '00000000-0000-0000-0000-000000001b6e', 'neutrality-rule-for-candidates', 'made-up-7022-2-3', 'made-up-7022-2-3', 'document', 'Preuves 2.3.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 20, '2026-11-15 10:00:00+00'),
	(97, '00000000-0000-0000-0000-000000001b6e', 'core-origin-officers-qualified', 'made-up-7022-4-4', 'made-up-7022-4-4', 'document', 'Preuves 4.4.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 20, '2026-11-15 10:00:00+00'),
	(98, '00000000-0000-0000-0000-000000001b6e', 'core-origin-audit-closed', 'made-up-7022-4-5', 'made-up-7022-4-5', 'document', 'Preuves 4.5.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 20, '2026-11-15 10:00:00+00'),
	(99, '00000000-0000-0000-0000-000000001b6e', 'core-ata-security-checked', 'made-up-7022-4-6', 'made-up-7022-4-6', 'document', 'Preuves 4.6.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 20, '2026-11-15 10:00:00+00'),
	(100, '00000000-0000-0000-0000-000000001b6e', 'finance-external-review', 'made-up-7022-5-1', 'made-up-7022-5-1', 'document', 'Preuves 5.1.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 20, '2026-11-15 10:00:00+00');
INSERT INTO public.evidence VALUES
	(101, '00000000-0000-0000-0000-000000001b6e', 'finance-accounts-approved-in-time', 'made-up-7022-5-2', 'made-up-7022-5-2', 'document', 'Preuves 5.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 20, '2026-11-15 10:00:00+00'),
	(102, '00000000-0000-0000-0000-000000001b6e', 'finance-equity-positive', 'made-up-7022-5-5', 'made-up-7022-5-5', 'document', 'Preuves 5.5.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 20, '2026-11-15 10:00:00+00'),
	(103, '00000000-0000-0000-0000-000000001b6e', 'governance-articles-up-to-date', 'made-up-7022-7-1', 'made-up-7022-7-1', 'document', 'Preuves 7.1.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 20, '2026-11-15 10:00:00+00'),
	(104, '00000000-0000-0000-0000-000000001b6e', 'governance-conflicts-of-interest', 'made-up-7022-7-5', 'made-up-7022-7-5', 'document', 'Preuves 7.5.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 20, '2026-11-15 10:00:00+00'),
	(105, '00000000-0000-0000-0000-000000001b6e', 'csr-charter-endorsed', 'made-up-7022-10-1', 'made-up-7022-10-1', 'document', 'Preuves 10.1.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 20, '2026-11-15 10:00:00+00'),
	(106, '00000000-0000-0000-0000-000000001b6e', 'quality-complaints-recorded', 'made-up-7022-12-1', 'made-up-7022-12-1', 'document', 'Preuves 12.1.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 20, '2026-11-15 10:00:00+00'),
	(107, '00000000-0000-0000-0000-000000001b70', 'membership-fee-scale', 'made-up-7024-1-2', 'made-up-7024-1-2', 'document', 'Bewijs 1.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 22, '2026-11-15 10:00:00+00'),
	(108, '00000000-0000-0000-0000-000000001b73', 'registered-legal-entity', 'made-up-7027-1-1', 'made-up-7027-1-1', 'document', 'Evidence 1.1.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 25, '2026-11-15 10:00:00+00'),
	(109, '00000000-0000-0000-0000-000000001b73', 'bilateral-purpose-in-statutes', 'made-up-7027-1-2', 'made-up-7027-1-2', 'document', 'Evidence 1.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 25, '2026-11-15 10:00:00+00'),
	(110, '00000000-0000-0000-0000-000000001b73', 'yearly-general-assembly', 'made-up-7027-1-3', 'made-up-7027-1-3', 'document', 'Evidence 1.3.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 25, '2026-11-15 10:00:00+00'),
	(111, '00000000-0000-0000-0000-000000001b73', 'accounts-approved-by-members', 'made-up-7027-1-6', 'made-up-7027-1-6', 'document', 'Evidence 1.6.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 25, '2026-11-15 10:00:00+00'),
	(112, '00000000-0000-0000-0000-000000001b73', 'positive-equity', 'made-up-7027-1-8', 'made-up-7027-1-8', 'document', 'Evidence 1.8.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 25, '2026-11-15 10:00:00+00'),
	(113, '00000000-0000-0000-0000-000000001b73', 'conflict-of-interest-rules', 'made-up-7027-1-9', 'made-up-7027-1-9', 'document', 'Evidence 1.9.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 25, '2026-11-15 10:00:00+00'),
	(114, '00000000-0000-0000-0000-000000001b73', 'sanctions-and-law-compliance', 'made-up-7027-1-12', 'made-up-7027-1-12', 'document', 'Evidence 1.12.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 25, '2026-11-15 10:00:00+00'),
	(115, '00000000-0000-0000-0000-000000001b73', 'partner-search-help', 'made-up-7027-2-4', 'made-up-7027-2-4', 'document', 'Evidence 2.4.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 25, '2026-11-15 10:00:00+00'),
	(116, '00000000-0000-0000-0000-000000001b73', 'yearly-action-plan', 'made-up-7027-2-7', 'made-up-7027-2-7', 'document', 'Evidence 2.7.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 25, '2026-11-15 10:00:00+00'),
	(117, '00000000-0000-0000-0000-000000001b73', 'paying-member-base', 'made-up-7027-2-10', 'made-up-7027-2-10', 'document', 'Evidence 2.10.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 25, '2026-11-15 10:00:00+00'),
	(118, '00000000-0000-0000-0000-000000001b73', 'regular-post-consultation', 'made-up-7027-3-1', 'made-up-7027-3-1', 'document', 'Evidence 3.1.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 25, '2026-11-15 10:00:00+00'),
	(119, '00000000-0000-0000-0000-000000001b73', 'letter-of-support', 'made-up-7027-3-9', 'made-up-7027-3-9', 'document', 'Evidence 3.9.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 25, '2026-11-15 10:00:00+00'),
	(120, '00000000-0000-0000-0000-000000001b74', 'registered-legal-entity', 'made-up-7028-1-1', 'made-up-7028-1-1', 'document', 'Preuves 1.1.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 26, '2026-11-15 10:00:00+00'),
	(121, '00000000-0000-0000-0000-000000001b74', 'bilateral-purpose-in-statutes', 'made-up-7028-1-2', 'made-up-7028-1-2', 'document', 'Preuves 1.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 26, '2026-11-15 10:00:00+00'),
	(122, '00000000-0000-0000-0000-000000001b74', 'yearly-general-assembly', 'made-up-7028-1-3', 'made-up-7028-1-3', 'document', 'Preuves 1.3.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 26, '2026-11-15 10:00:00+00'),
	(123, '00000000-0000-0000-0000-000000001b74', 'positive-equity', 'made-up-7028-1-8', 'made-up-7028-1-8', 'document', 'Preuves 1.8.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 26, '2026-11-15 10:00:00+00'),
	(124, '00000000-0000-0000-0000-000000001b74', 'conflict-of-interest-rules', 'made-up-7028-1-9', 'made-up-7028-1-9', 'document', 'Preuves 1.9.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 26, '2026-11-15 10:00:00+00'),
	(125, '00000000-0000-0000-0000-000000001b74', 'sanctions-and-law-compliance', 'made-up-7028-1-12', 'made-up-7028-1-12', 'document', 'Preuves 1.12.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 26, '2026-11-15 10:00:00+00'),
	(126, '00000000-0000-0000-0000-000000001b74', 'partner-search-help', 'made-up-7028-2-4', 'made-up-7028-2-4', 'document', 'Preuves 2.4.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 26, '2026-11-15 10:00:00+00'),
	(127, '00000000-0000-0000-0000-000000001b74', 'yearly-action-plan', 'made-up-7028-2-7', 'made-up-7028-2-7', 'document', 'Preuves 2.7.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 26, '2026-11-15 10:00:00+00'),
	(128, '00000000-0000-0000-0000-000000001b74', 'paying-member-base', 'made-up-7028-2-10', 'made-up-7028-2-10', 'document', 'Preuves 2.10.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 26, '2026-11-15 10:00:00+00'),
	(129, '00000000-0000-0000-0000-000000001b74', 'regular-post-consultation', 'made-up-7028-3-1', 'made-up-7028-3-1', 'document', 'Preuves 3.1.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 26, '2026-11-15 10:00:00+00'),
	(130, '00000000-0000-0000-0000-000000001b74', 'letter-of-support', 'made-up-7028-3-9', 'made-up-7028-3-9', 'document', 'Preuves 3.9.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 26, '2026-11-15 10:00:00+00'),
	(131, '00000000-0000-0000-0000-000000001b75', 'associate-principles-endorsed', 'made-up-7029-1-1', 'made-up-7029-1-1', 'document', 'Evidence 1.1.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 27, '2026-11-15 10:00:00+00'),
	(132, '00000000-0000-0000-0000-000000001b75', 'associate-bilateral-statutes', 'made-up-7029-1-2', 'made-up-7029-1-2', 'document', 'Evidence 1.2.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 27, '2026-11-15 10:00:00+00'),
	(133, '00000000-0000-0000-0000-000000001b75', 'associate-lawful-activity', 'made-up-7029-1-5', 'made-up-7029-1-5', 'document', 'Evidence 1.5.pdf', 'application/pdf', 120000, '', NULL, '2026-11-15', 27, '2026-11-15 10:00:00+00'),
	(134, '00000000-0000-0000-0000-000000001b5d', 'governance-articles-up-to-date', 'sample-photo', 'sample-photo', 'photo', '', 'image/jpeg', 90000, 'the certificate on the wall', 'album-1', '2026-11-24', 2, '2026-11-24 10:00:00+00'),
	(135, '00000000-0000-0000-0000-000000001b64', 'core-origin-audit-closed', 'sample-photo', 'sample-photo', 'photo', '', 'image/jpeg', 90000, 'the certificate on the wall', 'album-1', '2026-11-24', 9, '2026-11-24 10:00:00+00'),
	(136, '00000000-0000-0000-0000-000000001b5d', 'governance-board-elected-by-members', 'sample-photo', 'sample-photo', 'photo', '', 'image/jpeg', 90000, 'the certificate on the wall', 'album-1', '2026-11-24', 17, '2026-11-24 10:00:00+00'),
	(138, '00000000-0000-0000-0000-000000001b75', 'associate-contact-person', 'sample-photo', 'sample-photo', 'photo', '', 'image/jpeg', 90000, 'the certificate on the wall', 'album-1', '2026-11-24', 27, '2026-11-24 10:00:00+00'),
	(139, '00000000-0000-0000-0000-0001a323ce18', 'membership-open-to-every-company', 'sample-photo', 'sample-photo', 'photo', '', 'image/jpeg', 90000, 'the certificate on the wall', 'album-1', '2026-11-24', 30, '2026-11-24 10:00:00+00'),
	(140, '00000000-0000-0000-0000-0001a333104e', 'associate-board-in-office', 'sample-photo', 'sample-photo', 'photo', '', 'image/jpeg', 90000, 'the certificate on the wall', 'album-1', '2026-11-24', 31, '2026-11-24 10:00:00+00');


--
-- Data for Name: fact_answers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fact_answers VALUES
	('00000000-0000-0000-0000-000000001b5c', 'issues_ata_carnets', true, 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5c', 'issues_origin_certificates', true, 1, 1, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'issues_ata_carnets', true, 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b5d', 'issues_origin_certificates', true, 1, 2, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b64', 'issues_ata_carnets', true, 1, 9, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b64', 'issues_origin_certificates', true, 1, 9, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b65', 'issues_ata_carnets', true, 1, 10, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b65', 'issues_origin_certificates', true, 1, 10, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b66', 'issues_ata_carnets', true, 1, 11, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b66', 'issues_origin_certificates', true, 1, 11, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'issues_ata_carnets', true, 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b69', 'issues_origin_certificates', true, 1, 14, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'issues_ata_carnets', true, 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'issues_origin_certificates', true, 1, 15, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'issues_ata_carnets', true, 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6d', 'issues_origin_certificates', true, 1, 19, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'issues_ata_carnets', true, 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6e', 'issues_origin_certificates', true, 1, 20, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b70', 'issues_ata_carnets', true, 1, 22, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b70', 'issues_origin_certificates', true, 1, 22, '2026-11-15 10:00:00+00'),
	('00000000-0000-0000-0000-0001a15a0a86', 'issues_ata_carnets', false, 1, 33, '2026-11-24 10:00:00+00'),
	('00000000-0000-0000-0000-0001a15a0a86', 'issues_origin_certificates', false, 1, 33, '2026-11-24 10:00:00+00'),
	('00000000-0000-0000-0000-0001a1a655c7', 'issues_origin_certificates', false, 1, 4, '2026-11-24 10:00:00+00'),
	('00000000-0000-0000-0000-0001a323ce18', 'issues_ata_carnets', false, 1, 30, '2026-11-24 10:00:00+00'),
	('00000000-0000-0000-0000-0001a323ce18', 'issues_origin_certificates', false, 1, 30, '2026-11-24 10:00:00+00'),
	('00000000-0000-0000-0000-0001a342528b', 'issues_ata_carnets', false, 1, 18, '2026-11-24 10:00:00+00'),
	('00000000-0000-0000-0000-0001a342528b', 'issues_origin_certificates', false, 1, 18, '2026-11-24 10:00:00+00');


--
-- Data for Name: groups_told; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: handovers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.handovers VALUES
	(1, '00000000-0000-0000-0000-000000001b5d', 'internal-quality-control', 'c500acef4552865c6c3701af34ba84e688048aed4b4646022671dbaf3e3e4438', 2, '2026-11-20 10:00:00+00', '2026-12-04 10:00:00+00', 18, '2026-11-22 10:00:00+00', false, NULL, NULL),
	(2, '00000000-0000-0000-0000-000000001b69', 'strong-brand', '4cefc4bb60953c2e82b65ca68bc205894d3d394f5ad865f01b169b31af6f4a61', 14, '2026-11-24 10:00:00+00', '2026-12-08 10:00:00+00', NULL, NULL, false, NULL, NULL);


--
-- Data for Name: invitations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitations VALUES
	(1, 'd2f7a4affb163ad95f3593f4c6f9b05b89a8105bfcd26041059647d63db75895', 'none', 'made-up-westerdal', false, 'nl', '2026-11-15 10:00:00+00', '2026-11-29 10:00:00+00', 1, '2026-11-15 10:00:00+00', NULL, NULL, NULL),
	(2, 'a087daeb6fffc0811cccc88dfaf9cb509e3361cf8c5919f723321a4481dbaf8d', 'none', 'made-up-valmont', false, 'fr', '2026-11-15 10:00:00+00', '2026-11-29 10:00:00+00', 2, '2026-11-15 10:00:00+00', NULL, NULL, NULL),
	(3, '6b1f85dfcd2763697c6e3d6af46643520fda2d9b2136b9adb9d372c14acbb83f', 'none', 'made-up-atlantis', false, 'en', '2026-11-15 10:00:00+00', '2026-11-29 10:00:00+00', 3, '2026-11-15 10:00:00+00', NULL, NULL, NULL),
	(4, '8e62116faa41916d7bc3372549bffe17d5f19b0245b7a206d1faefe5c6aca3b7', 'none', 'made-up-westerdal', false, 'nl', '2026-11-15 10:00:00+00', '2026-11-29 10:00:00+00', 12, '2026-11-15 10:00:00+00', NULL, NULL, NULL),
	(5, '3a512fd6215b6d15012ca166d1c1ea5e0c66dfdccf802abf6d986f0b53c183da', 'none', 'made-up-westerdal', false, 'fr', '2026-11-15 10:00:00+00', '2026-11-29 10:00:00+00', 13, '2026-11-15 10:00:00+00', NULL, NULL, NULL),
	(6, '160627eb5fa3b8149e137f644164861939d803baf87ea22385587a6cb6200fe7', 'none', 'made-up-noorderhaven', false, 'nl', '2026-11-15 10:00:00+00', '2026-11-29 10:00:00+00', 14, '2026-11-15 10:00:00+00', NULL, NULL, NULL),
	(7, 'dedac62b3e77cf1174473de4183d5886db49afa845e6c24e1e4b5d2f48bb50e2', 'none', 'made-up-zandrijk', false, 'nl', '2026-11-15 10:00:00+00', '2026-11-29 10:00:00+00', 15, '2026-11-15 10:00:00+00', NULL, NULL, NULL),
	(8, '410a5c4ad9dab32aa628eedc69e9a32ca143f99190eb295aedaead9790e86183', 'none', 'made-up-zandrijk', false, 'nl', '2026-11-15 10:00:00+00', '2026-11-29 10:00:00+00', 16, '2026-11-15 10:00:00+00', NULL, NULL, NULL),
	(9, '7fcdbf5814d2ecc1952bbbe58d0ee3d3a7402c57904f7c94ae1fb430f94926d7', 'none', 'made-up-valmont', false, 'fr', '2026-11-15 10:00:00+00', '2026-11-29 10:00:00+00', 17, '2026-11-15 10:00:00+00', NULL, NULL, NULL),
	(10, 'b9b050b4b1b6bb576ff7ca800714e000f6441698076d212512c450284044dbee', 'none', 'made-up-montclair', false, 'fr', '2026-11-15 10:00:00+00', '2026-11-29 10:00:00+00', 19, '2026-11-15 10:00:00+00', NULL, NULL, NULL),
	(11, '11c5d4d1eade5a5c51b1dd3d4ea6596a97f873c609bf879f7f758624c877709f', 'none', 'made-up-rochebrune', false, 'fr', '2026-11-15 10:00:00+00', '2026-11-29 10:00:00+00', 20, '2026-11-15 10:00:00+00', NULL, NULL, NULL),
	(12, '52d1271c8331760b993e30b8a738d942e7c02ec1332a3bc166e3b7e2ee0af0d8', 'none', 'made-up-rochebrune', false, 'fr', '2026-11-15 10:00:00+00', '2026-11-29 10:00:00+00', 21, '2026-11-15 10:00:00+00', NULL, NULL, NULL),
	(13, 'c1c114acde406fe47c1dcf0dbac1abdebdd3373f8bdc5a866cae997c22992886', 'none', 'made-up-koningsbrug', false, 'nl', '2026-11-15 10:00:00+00', '2026-11-29 10:00:00+00', 22, '2026-11-15 10:00:00+00', NULL, NULL, NULL),
	(14, '350c37a1a7bb7984f0958330399312547493fde8674648e70baf92326892e5a8', 'none', 'made-up-koningsbrug', false, 'fr', '2026-11-15 10:00:00+00', '2026-11-29 10:00:00+00', 23, '2026-11-15 10:00:00+00', NULL, NULL, NULL),
	(15, 'f4ce35d573b1348fef10d55721b6f65b25b373e09ce0b7aeaf059282a2eea347', 'none', 'made-up-atlantis', false, 'en', '2026-11-15 10:00:00+00', '2026-11-29 10:00:00+00', 24, '2026-11-15 10:00:00+00', NULL, NULL, NULL),
	(16, '10d1e1f64fb8b952f2190eed70812464770b45e6ee9aa08542105c019dc7542d', 'none', 'made-up-utopia', false, 'en', '2026-11-15 10:00:00+00', '2026-11-29 10:00:00+00', 25, '2026-11-15 10:00:00+00', NULL, NULL, NULL),
	(17, '24e2d39bdc09c19e35ad44fb7dc5672fe5a69098e134e419cf064fb3a9c76169', 'none', 'made-up-eldorado', false, 'fr', '2026-11-15 10:00:00+00', '2026-11-29 10:00:00+00', 26, '2026-11-15 10:00:00+00', NULL, NULL, NULL),
	(18, 'fb9a699fc6e7ad4bc5bffbf77ed0ab8893373c552abbabb3c1b371ee7af07ef5', 'none', 'made-up-avalon', false, 'en', '2026-11-15 10:00:00+00', '2026-11-29 10:00:00+00', 27, '2026-11-15 10:00:00+00', NULL, NULL, NULL),
	(19, 'fc5757cd58572ed2c3654386d03c9fc450c7cc381a777c921f8aa3ee4a63d022', 'none', 'made-up-lilliput', false, 'en', '2026-11-15 10:00:00+00', '2026-11-29 10:00:00+00', 28, '2026-11-15 10:00:00+00', NULL, NULL, NULL),
	(20, '61fc78ca6ba27a93fb0bffd3821fd1248f0cb418ad7eff5eab53618a70324dd7', 'staff', NULL, false, 'nl', '2026-11-15 10:00:00+00', '2026-11-29 10:00:00+00', 29, '2026-11-15 10:00:00+00', NULL, NULL, NULL),
	(21, 'b9364db7aeef2ae1c943772d4a54b42a31409934a99a5a70b75a5e61d77e2f22', 'staff', NULL, true, 'fr', '2026-11-15 10:00:00+00', '2026-11-29 10:00:00+00', 30, '2026-11-15 10:00:00+00', NULL, NULL, NULL),
	(22, '8fdfdf2a98424a688cf389eb1cf9a08931c31654caeb8fc6131ac656ebf36c44', 'admin', NULL, false, 'en', '2026-11-15 10:00:00+00', '2026-11-29 10:00:00+00', 31, '2026-11-15 10:00:00+00', NULL, NULL, NULL),
	(23, 'f3366044c913d35d137d14b8d778a4add6f44f0e492e3cf2e22f85118b1ebe8e', 'none', 'made-up-rochebrune', false, 'fr', '2026-11-24 10:00:00+00', '2026-12-08 10:00:00+00', NULL, NULL, 29, NULL, NULL),
	(24, '461ed24f803bbd1422dd4a70706a3b02e9579ff3480f6691bace404bda751421', 'staff', NULL, true, NULL, '2026-11-24 10:00:00+00', '2026-12-08 10:00:00+00', NULL, NULL, 30, 30, '2026-11-24 10:00:00+00');


--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal VALUES
	(1, 1, 'InvitationRedeemed', '{"digest":"d2f7a4affb163ad95f3593f4c6f9b05b89a8105bfcd26041059647d63db75895"}', '2026-11-15 10:00:00+00', 'made-up-westerdal', NULL),
	(2, 1, 'AssessmentOpened', '{"assessment":"00000000-0000-0000-0000-000000001b5c","programme":"local","version":"2026.1","chamber":"made-up-westerdal"}', '2026-11-15 10:00:00+00', 'made-up-westerdal', NULL),
	(3, 1, 'FactGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","fact":"issues_origin_certificates","value":true}', '2026-11-15 10:00:00+00', 'made-up-westerdal', NULL),
	(4, 1, 'FactGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","fact":"issues_ata_carnets","value":true}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(5, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"membership-open-to-every-company","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(6, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"membership-fee-scale","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(7, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"membership-register-current","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(8, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"membership-retention-measured","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(9, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"membership-profile-compared","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(10, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"neutrality-in-writing","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(11, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"neutrality-no-party-support","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(12, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"neutrality-rule-for-candidates","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(13, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"neutrality-equal-invitations","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(14, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"neutrality-positions-from-members","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(15, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"partner-business-survey","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(16, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"partner-policy-priorities","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(17, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"partner-consulted-by-authorities","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(18, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"partner-joint-project","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(19, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"partner-lobby-register","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(20, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"core-advocacy","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(21, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"core-service-catalogue","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(22, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"core-networking-programme","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(23, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"core-origin-officers-qualified","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(24, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"core-origin-audit-closed","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(25, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"core-ata-security-checked","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(26, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"finance-external-review","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(27, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"finance-accounts-approved-in-time","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(28, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"finance-accounts-filed","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(29, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"finance-budget-monitored","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(30, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"finance-equity-positive","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(31, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"finance-cash-reserve","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(32, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"independence-board-of-entrepreneurs","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(33, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"independence-no-public-vote","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(34, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"independence-no-dominant-funder","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(35, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"independence-funders-published","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(36, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"independence-in-articles","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(37, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"governance-articles-up-to-date","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(38, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"governance-board-elected-by-members","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(39, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"governance-term-limits","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(40, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"governance-board-meets-quarterly","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(41, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"governance-conflicts-of-interest","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(42, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"governance-delegated-powers","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(43, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"brand-name-carried","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(44, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"brand-name-on-documents","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(45, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"brand-federation-membership-shown","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(46, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"brand-house-style","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(47, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"brand-misuse-answered","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(48, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"territory-named-in-articles","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(49, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"territory-origin-within-limits","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(50, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"territory-no-canvassing-elsewhere","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(51, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"territory-cooperation-agreement","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(52, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"territory-bilateral-referral","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(53, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"csr-charter-endorsed","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(54, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"csr-own-action-plan","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(55, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"csr-support-for-companies","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(56, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"csr-results-published","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(57, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"csr-experience-shared","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(58, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"communication-annual-report","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(59, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"communication-people-on-website","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(60, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"communication-newsletter","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(61, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"communication-spokesperson","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(62, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"communication-privacy-notice","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(63, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"quality-complaints-recorded","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(64, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"quality-member-satisfaction","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(65, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"quality-written-procedures","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(66, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"quality-staff-review","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(67, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"quality-board-self-review","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(68, 1, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"quality-improvement-plan","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(69, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(70, 1, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(71, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(72, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(73, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(74, 1, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(75, 1, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(76, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(77, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(78, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(79, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(80, 1, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(81, 1, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(82, 1, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(83, 1, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(84, 1, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(85, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(86, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(87, 1, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(88, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(89, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(90, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(91, 1, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(92, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(93, 1, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(94, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(95, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(96, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(97, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(98, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(99, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(100, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3);
INSERT INTO public.journal VALUES
	(101, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(102, 1, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(103, 1, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(104, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(105, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(106, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(107, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(108, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(109, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(110, 1, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(111, 1, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(112, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(113, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(114, 1, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(115, 1, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-westerdal', 3),
	(116, 2, 'InvitationRedeemed', '{"digest":"a087daeb6fffc0811cccc88dfaf9cb509e3361cf8c5919f723321a4481dbaf8d"}', '2026-11-15 10:00:00+00', 'made-up-valmont', NULL),
	(117, 2, 'AssessmentOpened', '{"assessment":"00000000-0000-0000-0000-000000001b5d","programme":"local","version":"2026.1","chamber":"made-up-valmont"}', '2026-11-15 10:00:00+00', 'made-up-valmont', NULL),
	(118, 2, 'FactGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","fact":"issues_origin_certificates","value":true}', '2026-11-15 10:00:00+00', 'made-up-valmont', NULL),
	(119, 2, 'FactGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","fact":"issues_ata_carnets","value":true}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(120, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"membership-open-to-every-company","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(121, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"membership-fee-scale","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(122, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"membership-register-current","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(123, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"membership-retention-measured","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(124, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"membership-profile-compared","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(125, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"neutrality-in-writing","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(126, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"neutrality-no-party-support","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(127, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"neutrality-rule-for-candidates","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(128, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"neutrality-equal-invitations","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(129, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"neutrality-positions-from-members","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(130, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"partner-business-survey","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(131, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"partner-policy-priorities","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(132, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"partner-consulted-by-authorities","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(133, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"partner-joint-project","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(134, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"partner-lobby-register","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(135, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"core-advocacy","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(136, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"core-service-catalogue","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(137, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"core-networking-programme","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(138, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"core-origin-officers-qualified","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(139, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"core-origin-audit-closed","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(140, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"core-ata-security-checked","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(141, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"finance-external-review","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(142, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"finance-accounts-approved-in-time","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(143, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"finance-accounts-filed","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(144, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"finance-budget-monitored","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(145, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"finance-equity-positive","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(146, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"finance-cash-reserve","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(147, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"independence-board-of-entrepreneurs","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(148, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"independence-no-public-vote","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(149, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"independence-no-dominant-funder","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(150, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"independence-funders-published","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(151, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"independence-in-articles","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(152, 2, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(153, 2, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(154, 2, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(155, 2, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(156, 2, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(157, 2, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(158, 2, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(159, 2, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(160, 2, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(161, 2, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(162, 2, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(163, 2, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(164, 2, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(165, 2, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(166, 2, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(167, 2, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(168, 2, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(169, 2, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(170, 2, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(171, 2, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(172, 2, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(173, 2, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-valmont', 118),
	(174, 3, 'InvitationRedeemed', '{"digest":"6b1f85dfcd2763697c6e3d6af46643520fda2d9b2136b9adb9d372c14acbb83f"}', '2026-11-15 10:00:00+00', 'made-up-atlantis', NULL),
	(175, 3, 'AssessmentOpened', '{"assessment":"00000000-0000-0000-0000-000000001b5e","programme":"bilateral","version":"2026.1","chamber":"made-up-atlantis"}', '2026-11-15 10:00:00+00', 'made-up-atlantis', NULL),
	(176, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"registered-legal-entity","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', NULL),
	(177, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"bilateral-purpose-in-statutes","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(178, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"yearly-general-assembly","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(179, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"board-elected-by-members","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(180, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"quarterly-board-meetings","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(181, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"accounts-approved-by-members","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(182, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"accounts-reviewed-independently","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(183, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"positive-equity","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(184, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"conflict-of-interest-rules","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(185, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"party-political-neutrality","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(186, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"data-protection","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(187, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"sanctions-and-law-compliance","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(188, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"working-secretariat","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(189, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"current-website","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(190, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"timely-response","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(191, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"partner-search-help","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(192, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"published-service-catalogue","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(193, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"business-events","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(194, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"yearly-action-plan","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(195, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"belgian-chamber-cooperation","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(196, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"member-satisfaction-survey","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(197, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"paying-member-base","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(198, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"regular-post-consultation","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(199, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"post-invited-to-assembly","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(200, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"annual-report-shared","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176);
INSERT INTO public.journal VALUES
	(201, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"regional-agencies-coordination","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(202, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"luxembourg-liaison","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(203, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"economic-mission-support","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(204, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"joint-activity-with-post","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(205, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"task-division-with-post","credit":"find_out","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(206, 3, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"letter-of-support","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(207, 3, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(208, 3, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(209, 3, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(210, 3, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(211, 3, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(212, 3, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(213, 3, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(214, 3, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(215, 3, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(216, 3, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(217, 3, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(218, 3, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(219, 3, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(220, 3, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(221, 3, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(222, 3, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(223, 3, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(224, 3, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(225, 3, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-atlantis', 176),
	(226, 6, 'AccessRequested', '{"chamber":null,"kind":"bilateral"}', '2026-11-15 10:00:00+00', NULL, NULL),
	(227, 6, 'RoutingAnswered', '{"question":0,"value":0}', '2026-11-15 10:00:00+00', NULL, NULL),
	(228, 6, 'RoutingAnswered', '{"question":1,"value":1}', '2026-11-15 10:00:00+00', NULL, 227),
	(229, 6, 'RoutingAnswered', '{"question":2,"value":1}', '2026-11-15 10:00:00+00', NULL, 227),
	(230, 6, 'RoutingAnswered', '{"question":3,"value":1}', '2026-11-15 10:00:00+00', NULL, 227),
	(231, 6, 'RoutingAnswered', '{"question":4,"value":2}', '2026-11-15 10:00:00+00', NULL, 227),
	(232, 7, 'AccessRequested', '{"chamber":"made-up-noorderhaven","kind":"local"}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', NULL),
	(233, 8, 'AccessRequested', '{"chamber":null,"kind":"bilateral"}', '2026-11-15 10:00:00+00', NULL, NULL),
	(234, 8, 'RoutingAnswered', '{"question":0,"value":0}', '2026-11-15 10:00:00+00', NULL, NULL),
	(235, 8, 'RoutingAnswered', '{"question":1,"value":1}', '2026-11-15 10:00:00+00', NULL, 234),
	(236, 8, 'RoutingAnswered', '{"question":2,"value":1}', '2026-11-15 10:00:00+00', NULL, 234),
	(237, 8, 'RoutingAnswered', '{"question":3,"value":1}', '2026-11-15 10:00:00+00', NULL, 234),
	(238, 8, 'RoutingAnswered', '{"question":4,"value":2}', '2026-11-15 10:00:00+00', NULL, 234),
	(239, 8, 'RoutingAnswered', '{"question":5,"value":12}', '2026-11-15 10:00:00+00', NULL, 234),
	(240, 8, 'RoutingAnswered', '{"question":6,"value":4}', '2026-11-15 10:00:00+00', NULL, 234),
	(241, 8, 'RoutingAnswered', '{"question":7,"value":1}', '2026-11-15 10:00:00+00', NULL, 234),
	(242, 9, 'AccessRequested', '{"chamber":null,"kind":"local"}', '2026-11-15 10:00:00+00', NULL, NULL),
	(243, 9, 'AssessmentOpened', '{"assessment":"00000000-0000-0000-0000-000000001b64","programme":"local","version":"2026.1","chamber":null}', '2026-11-15 10:00:00+00', NULL, NULL),
	(244, 9, 'FactGiven', '{"assessment":"00000000-0000-0000-0000-000000001b64","fact":"issues_origin_certificates","value":true}', '2026-11-15 10:00:00+00', NULL, NULL),
	(245, 9, 'FactGiven', '{"assessment":"00000000-0000-0000-0000-000000001b64","fact":"issues_ata_carnets","value":true}', '2026-11-15 10:00:00+00', NULL, 244),
	(246, 9, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b64","criterion":"membership-open-to-every-company","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 244),
	(247, 9, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b64","criterion":"membership-fee-scale","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 244),
	(248, 9, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b64","criterion":"membership-register-current","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 244),
	(249, 9, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b64","criterion":"membership-retention-measured","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', NULL, 244),
	(250, 9, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b64","criterion":"membership-profile-compared","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 244),
	(251, 9, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b64","criterion":"neutrality-in-writing","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 244),
	(252, 9, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b64","criterion":"neutrality-no-party-support","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 244),
	(253, 9, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b64","criterion":"neutrality-rule-for-candidates","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 244),
	(254, 9, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b64","criterion":"neutrality-equal-invitations","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 244),
	(255, 9, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b64","criterion":"neutrality-positions-from-members","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', NULL, 244),
	(256, 9, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b64","criterion":"partner-business-survey","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 244),
	(257, 9, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b64","criterion":"partner-policy-priorities","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 244),
	(258, 9, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b64","criterion":"partner-consulted-by-authorities","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 244),
	(259, 9, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b64","criterion":"partner-joint-project","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 244),
	(260, 9, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b64","criterion":"partner-lobby-register","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 244),
	(261, 9, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b64","criterion":"core-advocacy","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 244),
	(262, 9, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b64","criterion":"core-service-catalogue","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 244),
	(263, 9, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b64","criterion":"core-networking-programme","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 244),
	(264, 9, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b64","criterion":"core-origin-officers-qualified","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 244),
	(265, 9, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', NULL, 244),
	(266, 9, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', NULL, 244),
	(267, 9, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', NULL, 244),
	(268, 9, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', NULL, 244),
	(269, 9, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', NULL, 244),
	(270, 9, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', NULL, 244),
	(271, 9, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', NULL, 244),
	(272, 9, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', NULL, 244),
	(273, 9, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', NULL, 244),
	(274, 9, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', NULL, 244),
	(275, 9, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', NULL, 244),
	(276, 9, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', NULL, 244),
	(277, 10, 'AccessRequested', '{"chamber":null,"kind":"local"}', '2026-11-15 10:00:00+00', NULL, NULL),
	(278, 10, 'AssessmentOpened', '{"assessment":"00000000-0000-0000-0000-000000001b65","programme":"local","version":"2026.1","chamber":null}', '2026-11-15 10:00:00+00', NULL, NULL),
	(279, 10, 'FactGiven', '{"assessment":"00000000-0000-0000-0000-000000001b65","fact":"issues_origin_certificates","value":true}', '2026-11-15 10:00:00+00', NULL, NULL),
	(280, 10, 'FactGiven', '{"assessment":"00000000-0000-0000-0000-000000001b65","fact":"issues_ata_carnets","value":true}', '2026-11-15 10:00:00+00', NULL, 279),
	(281, 10, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b65","criterion":"membership-open-to-every-company","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 279),
	(282, 10, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b65","criterion":"membership-fee-scale","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 279),
	(283, 10, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b65","criterion":"membership-register-current","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 279),
	(284, 10, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b65","criterion":"membership-retention-measured","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', NULL, 279),
	(285, 10, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b65","criterion":"membership-profile-compared","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 279),
	(286, 10, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b65","criterion":"neutrality-in-writing","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 279),
	(287, 10, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b65","criterion":"neutrality-no-party-support","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 279),
	(288, 10, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b65","criterion":"neutrality-rule-for-candidates","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 279),
	(289, 10, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b65","criterion":"neutrality-equal-invitations","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 279),
	(290, 10, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b65","criterion":"neutrality-positions-from-members","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', NULL, 279),
	(291, 10, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b65","criterion":"partner-business-survey","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 279),
	(292, 10, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b65","criterion":"partner-policy-priorities","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 279),
	(293, 10, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b65","criterion":"partner-consulted-by-authorities","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 279),
	(294, 10, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b65","criterion":"partner-joint-project","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 279),
	(295, 10, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b65","criterion":"partner-lobby-register","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 279),
	(296, 10, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b65","criterion":"core-advocacy","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 279),
	(297, 10, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b65","criterion":"core-service-catalogue","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 279),
	(298, 10, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b65","criterion":"core-networking-programme","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 279),
	(299, 10, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b65","criterion":"core-origin-officers-qualified","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 279),
	(300, 10, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', NULL, 279);
INSERT INTO public.journal VALUES
	(301, 10, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', NULL, 279),
	(302, 10, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', NULL, 279),
	(303, 10, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', NULL, 279),
	(304, 10, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', NULL, 279),
	(305, 10, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', NULL, 279),
	(306, 10, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', NULL, 279),
	(307, 10, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', NULL, 279),
	(308, 10, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', NULL, 279),
	(309, 10, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', NULL, 279),
	(310, 10, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', NULL, 279),
	(311, 10, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', NULL, 279),
	(312, 11, 'AccessRequested', '{"chamber":null,"kind":"local"}', '2026-11-15 10:00:00+00', NULL, NULL),
	(313, 11, 'AssessmentOpened', '{"assessment":"00000000-0000-0000-0000-000000001b66","programme":"local","version":"2026.1","chamber":null}', '2026-11-15 10:00:00+00', NULL, NULL),
	(314, 11, 'FactGiven', '{"assessment":"00000000-0000-0000-0000-000000001b66","fact":"issues_origin_certificates","value":true}', '2026-11-15 10:00:00+00', NULL, NULL),
	(315, 11, 'FactGiven', '{"assessment":"00000000-0000-0000-0000-000000001b66","fact":"issues_ata_carnets","value":true}', '2026-11-15 10:00:00+00', NULL, 314),
	(316, 11, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b66","criterion":"membership-open-to-every-company","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 314),
	(317, 11, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b66","criterion":"membership-fee-scale","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 314),
	(318, 11, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b66","criterion":"membership-register-current","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 314),
	(319, 11, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b66","criterion":"membership-retention-measured","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', NULL, 314),
	(320, 11, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b66","criterion":"membership-profile-compared","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 314),
	(321, 11, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b66","criterion":"neutrality-in-writing","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 314),
	(322, 11, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b66","criterion":"neutrality-no-party-support","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 314),
	(323, 11, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b66","criterion":"neutrality-rule-for-candidates","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 314),
	(324, 11, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b66","criterion":"neutrality-equal-invitations","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 314),
	(325, 11, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b66","criterion":"neutrality-positions-from-members","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', NULL, 314),
	(326, 11, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b66","criterion":"partner-business-survey","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 314),
	(327, 11, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b66","criterion":"partner-policy-priorities","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 314),
	(328, 11, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b66","criterion":"partner-consulted-by-authorities","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 314),
	(329, 11, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b66","criterion":"partner-joint-project","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 314),
	(330, 11, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b66","criterion":"partner-lobby-register","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 314),
	(331, 11, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b66","criterion":"core-advocacy","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 314),
	(332, 11, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b66","criterion":"core-service-catalogue","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 314),
	(333, 11, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b66","criterion":"core-networking-programme","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 314),
	(334, 11, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b66","criterion":"core-origin-officers-qualified","credit":"met","reason":""}', '2026-11-15 10:00:00+00', NULL, 314),
	(335, 11, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', NULL, 314),
	(336, 11, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', NULL, 314),
	(337, 11, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', NULL, 314),
	(338, 11, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', NULL, 314),
	(339, 11, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', NULL, 314),
	(340, 11, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', NULL, 314),
	(341, 11, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', NULL, 314),
	(342, 11, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', NULL, 314),
	(343, 11, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', NULL, 314),
	(344, 11, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', NULL, 314),
	(345, 11, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', NULL, 314),
	(346, 11, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', NULL, 314),
	(347, 12, 'InvitationRedeemed', '{"digest":"8e62116faa41916d7bc3372549bffe17d5f19b0245b7a206d1faefe5c6aca3b7"}', '2026-11-15 10:00:00+00', 'made-up-westerdal', NULL),
	(348, 13, 'InvitationRedeemed', '{"digest":"3a512fd6215b6d15012ca166d1c1ea5e0c66dfdccf802abf6d986f0b53c183da"}', '2026-11-15 10:00:00+00', 'made-up-westerdal', NULL),
	(349, 14, 'InvitationRedeemed', '{"digest":"160627eb5fa3b8149e137f644164861939d803baf87ea22385587a6cb6200fe7"}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', NULL),
	(350, 14, 'AssessmentOpened', '{"assessment":"00000000-0000-0000-0000-000000001b69","programme":"local","version":"2026.1","chamber":"made-up-noorderhaven"}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', NULL),
	(351, 14, 'FactGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","fact":"issues_origin_certificates","value":true}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', NULL),
	(352, 14, 'FactGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","fact":"issues_ata_carnets","value":true}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(353, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"membership-open-to-every-company","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(354, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"membership-fee-scale","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(355, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"membership-register-current","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(356, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"membership-retention-measured","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(357, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"membership-profile-compared","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(358, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"neutrality-in-writing","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(359, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"neutrality-no-party-support","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(360, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"neutrality-rule-for-candidates","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(361, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"neutrality-equal-invitations","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(362, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"neutrality-positions-from-members","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(363, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"partner-business-survey","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(364, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"partner-policy-priorities","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(365, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"partner-consulted-by-authorities","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(366, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"partner-joint-project","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(367, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"partner-lobby-register","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(368, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"core-advocacy","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(369, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"core-service-catalogue","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(370, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"core-networking-programme","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(371, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"core-origin-officers-qualified","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(372, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"core-origin-audit-closed","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(373, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"core-ata-security-checked","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(374, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"finance-external-review","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(375, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"finance-accounts-approved-in-time","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(376, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"finance-accounts-filed","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(377, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"finance-budget-monitored","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(378, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"finance-equity-positive","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(379, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"finance-cash-reserve","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(380, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"independence-board-of-entrepreneurs","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(381, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"independence-no-public-vote","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(382, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"independence-no-dominant-funder","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(383, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"independence-funders-published","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(384, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"independence-in-articles","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(385, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"governance-articles-up-to-date","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(386, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"governance-board-elected-by-members","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(387, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"governance-term-limits","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(388, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"governance-board-meets-quarterly","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(389, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"governance-conflicts-of-interest","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(390, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"governance-delegated-powers","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(391, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"brand-name-carried","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(392, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"brand-name-on-documents","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(393, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"brand-federation-membership-shown","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(394, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"brand-house-style","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(395, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"brand-misuse-answered","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(396, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"territory-named-in-articles","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(397, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"territory-origin-within-limits","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(398, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"territory-no-canvassing-elsewhere","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(399, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"territory-cooperation-agreement","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(400, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"territory-bilateral-referral","credit":"find_out","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351);
INSERT INTO public.journal VALUES
	(401, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"csr-charter-endorsed","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(402, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"csr-own-action-plan","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(403, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"csr-support-for-companies","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(404, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"csr-results-published","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(405, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"csr-experience-shared","credit":"find_out","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(406, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"communication-annual-report","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(407, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"communication-people-on-website","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(408, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"communication-newsletter","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(409, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"communication-spokesperson","credit":"find_out","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(410, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"communication-privacy-notice","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(411, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"quality-complaints-recorded","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(412, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"quality-member-satisfaction","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(413, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"quality-written-procedures","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(414, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"quality-staff-review","credit":"find_out","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(415, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"quality-board-self-review","credit":"find_out","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(416, 14, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b69","criterion":"quality-improvement-plan","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(417, 14, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(418, 14, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(419, 14, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(420, 14, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(421, 14, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(422, 14, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(423, 14, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(424, 14, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(425, 14, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(426, 14, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(427, 14, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(428, 14, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(429, 14, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(430, 14, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(431, 14, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(432, 14, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(433, 14, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(434, 14, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(435, 14, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(436, 14, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(437, 14, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(438, 14, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(439, 14, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(440, 14, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(441, 14, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(442, 14, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(443, 14, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(444, 14, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(445, 14, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(446, 14, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(447, 14, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(448, 14, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(449, 14, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(450, 14, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-noorderhaven', 351),
	(451, 15, 'InvitationRedeemed', '{"digest":"dedac62b3e77cf1174473de4183d5886db49afa845e6c24e1e4b5d2f48bb50e2"}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', NULL),
	(452, 15, 'AssessmentOpened', '{"assessment":"00000000-0000-0000-0000-000000001b6a","programme":"local","version":"2026.1","chamber":"made-up-zandrijk"}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', NULL),
	(453, 15, 'FactGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","fact":"issues_origin_certificates","value":true}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', NULL),
	(454, 15, 'FactGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","fact":"issues_ata_carnets","value":true}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(455, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"membership-open-to-every-company","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(456, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"membership-fee-scale","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(457, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"membership-register-current","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(458, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"membership-retention-measured","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(459, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"membership-profile-compared","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(460, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"neutrality-in-writing","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(461, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"neutrality-no-party-support","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(462, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"neutrality-rule-for-candidates","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(463, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"neutrality-equal-invitations","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(464, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"neutrality-positions-from-members","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(465, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"partner-business-survey","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(466, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"partner-policy-priorities","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(467, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"partner-consulted-by-authorities","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(468, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"partner-joint-project","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(469, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"partner-lobby-register","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(470, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"core-advocacy","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(471, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"core-service-catalogue","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(472, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"core-networking-programme","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(473, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"core-origin-officers-qualified","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(474, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"core-origin-audit-closed","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(475, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"core-ata-security-checked","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(476, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"finance-external-review","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(477, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"finance-accounts-approved-in-time","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(478, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"finance-accounts-filed","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(479, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"finance-budget-monitored","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(480, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"finance-equity-positive","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(481, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"finance-cash-reserve","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(482, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"independence-board-of-entrepreneurs","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(483, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"independence-no-public-vote","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(484, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"independence-no-dominant-funder","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(485, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"independence-funders-published","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(486, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"independence-in-articles","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(487, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"governance-articles-up-to-date","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(488, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"governance-board-elected-by-members","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(489, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"governance-term-limits","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(490, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"governance-board-meets-quarterly","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(491, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"governance-conflicts-of-interest","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(492, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"governance-delegated-powers","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(493, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"brand-name-carried","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(494, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"brand-name-on-documents","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(495, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"brand-federation-membership-shown","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(496, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"brand-house-style","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(497, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"brand-misuse-answered","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(498, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"territory-named-in-articles","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(499, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"territory-origin-within-limits","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(500, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"territory-no-canvassing-elsewhere","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453);
INSERT INTO public.journal VALUES
	(501, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"territory-cooperation-agreement","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(502, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"territory-bilateral-referral","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(503, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"csr-charter-endorsed","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(504, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"csr-own-action-plan","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(505, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"csr-support-for-companies","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(506, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"csr-results-published","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(507, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"csr-experience-shared","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(508, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"communication-annual-report","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(509, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"communication-people-on-website","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(510, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"communication-newsletter","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(511, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"communication-spokesperson","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(512, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"communication-privacy-notice","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(513, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"quality-complaints-recorded","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(514, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"quality-member-satisfaction","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(515, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"quality-written-procedures","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(516, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"quality-staff-review","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(517, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"quality-board-self-review","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(518, 15, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6a","criterion":"quality-improvement-plan","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(519, 15, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(520, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(521, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(522, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(523, 15, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(524, 15, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(525, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(526, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(527, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(528, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(529, 15, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(530, 15, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(531, 15, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(532, 15, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(533, 15, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(534, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(535, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(536, 15, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(537, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(538, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(539, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(540, 15, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(541, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(542, 15, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(543, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(544, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(545, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(546, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(547, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(548, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(549, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(550, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(551, 15, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(552, 15, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(553, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(554, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(555, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(556, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(557, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(558, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(559, 15, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(560, 15, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(561, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(562, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(563, 15, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(564, 15, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', 453),
	(565, 16, 'InvitationRedeemed', '{"digest":"410a5c4ad9dab32aa628eedc69e9a32ca143f99190eb295aedaead9790e86183"}', '2026-11-15 10:00:00+00', 'made-up-zandrijk', NULL),
	(566, 17, 'InvitationRedeemed', '{"digest":"7fcdbf5814d2ecc1952bbbe58d0ee3d3a7402c57904f7c94ae1fb430f94926d7"}', '2026-11-15 10:00:00+00', 'made-up-valmont', NULL),
	(567, 19, 'InvitationRedeemed', '{"digest":"b9b050b4b1b6bb576ff7ca800714e000f6441698076d212512c450284044dbee"}', '2026-11-15 10:00:00+00', 'made-up-montclair', NULL),
	(568, 19, 'AssessmentOpened', '{"assessment":"00000000-0000-0000-0000-000000001b6d","programme":"local","version":"2026.1","chamber":"made-up-montclair"}', '2026-11-15 10:00:00+00', 'made-up-montclair', NULL),
	(569, 19, 'FactGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","fact":"issues_origin_certificates","value":true}', '2026-11-15 10:00:00+00', 'made-up-montclair', NULL),
	(570, 19, 'FactGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","fact":"issues_ata_carnets","value":true}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(571, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"membership-open-to-every-company","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(572, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"membership-fee-scale","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(573, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"membership-register-current","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(574, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"membership-retention-measured","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(575, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"membership-profile-compared","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(576, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"neutrality-in-writing","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(577, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"neutrality-no-party-support","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(578, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"neutrality-rule-for-candidates","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(579, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"neutrality-equal-invitations","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(580, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"neutrality-positions-from-members","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(581, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"partner-business-survey","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(582, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"partner-policy-priorities","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(583, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"partner-consulted-by-authorities","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(584, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"partner-joint-project","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(585, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"partner-lobby-register","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(586, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"core-advocacy","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(587, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"core-service-catalogue","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(588, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"core-networking-programme","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(589, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"core-origin-officers-qualified","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(590, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"core-origin-audit-closed","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(591, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"core-ata-security-checked","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(592, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"finance-external-review","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(593, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"finance-accounts-approved-in-time","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(594, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"finance-accounts-filed","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(595, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"finance-budget-monitored","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(596, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"finance-equity-positive","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(597, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"finance-cash-reserve","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(598, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"independence-board-of-entrepreneurs","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(599, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"independence-no-public-vote","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(600, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"independence-no-dominant-funder","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569);
INSERT INTO public.journal VALUES
	(601, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"independence-funders-published","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(602, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"independence-in-articles","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(603, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"governance-articles-up-to-date","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(604, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"governance-board-elected-by-members","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(605, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"governance-term-limits","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(606, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"governance-board-meets-quarterly","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(607, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"governance-conflicts-of-interest","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(608, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"governance-delegated-powers","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(609, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"brand-name-carried","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(610, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"brand-name-on-documents","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(611, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"brand-federation-membership-shown","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(612, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"brand-house-style","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(613, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"brand-misuse-answered","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(614, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"territory-named-in-articles","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(615, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"territory-origin-within-limits","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(616, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"territory-no-canvassing-elsewhere","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(617, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"territory-cooperation-agreement","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(618, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"territory-bilateral-referral","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(619, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"csr-charter-endorsed","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(620, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"csr-own-action-plan","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(621, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"csr-support-for-companies","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(622, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"csr-results-published","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(623, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"csr-experience-shared","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(624, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"communication-annual-report","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(625, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"communication-people-on-website","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(626, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"communication-newsletter","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(627, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"communication-spokesperson","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(628, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"communication-privacy-notice","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(629, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"quality-complaints-recorded","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(630, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"quality-member-satisfaction","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(631, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"quality-written-procedures","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(632, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"quality-staff-review","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(633, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"quality-board-self-review","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(634, 19, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6d","criterion":"quality-improvement-plan","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(635, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(636, 19, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(637, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(638, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(639, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(640, 19, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(641, 19, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(642, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(643, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(644, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(645, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(646, 19, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(647, 19, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(648, 19, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(649, 19, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(650, 19, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(651, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(652, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(653, 19, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(654, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(655, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(656, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(657, 19, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(658, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(659, 19, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(660, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(661, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(662, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(663, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(664, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(665, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(666, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(667, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(668, 19, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(669, 19, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(670, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(671, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(672, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(673, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(674, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(675, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(676, 19, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(677, 19, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(678, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(679, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(680, 19, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(681, 19, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-montclair', 569),
	(682, 20, 'InvitationRedeemed', '{"digest":"11c5d4d1eade5a5c51b1dd3d4ea6596a97f873c609bf879f7f758624c877709f"}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', NULL),
	(683, 20, 'AssessmentOpened', '{"assessment":"00000000-0000-0000-0000-000000001b6e","programme":"local","version":"2026.1","chamber":"made-up-rochebrune"}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', NULL),
	(684, 20, 'FactGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","fact":"issues_origin_certificates","value":true}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', NULL),
	(685, 20, 'FactGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","fact":"issues_ata_carnets","value":true}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(686, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"membership-open-to-every-company","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(687, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"membership-fee-scale","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(688, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"membership-register-current","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(689, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"membership-retention-measured","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(690, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"membership-profile-compared","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(691, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"neutrality-in-writing","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(692, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"neutrality-no-party-support","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(693, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"neutrality-rule-for-candidates","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(694, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"neutrality-equal-invitations","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(695, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"neutrality-positions-from-members","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(696, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"partner-business-survey","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(697, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"partner-policy-priorities","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(698, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"partner-consulted-by-authorities","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(699, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"partner-joint-project","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(700, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"partner-lobby-register","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684);
INSERT INTO public.journal VALUES
	(701, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"core-advocacy","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(702, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"core-service-catalogue","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(703, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"core-networking-programme","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(704, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"core-origin-officers-qualified","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(705, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"core-origin-audit-closed","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(706, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"core-ata-security-checked","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(707, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"finance-external-review","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(708, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"finance-accounts-approved-in-time","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(709, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"finance-accounts-filed","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(710, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"finance-budget-monitored","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(711, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"finance-equity-positive","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(712, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"finance-cash-reserve","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(713, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"independence-board-of-entrepreneurs","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(714, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"independence-no-public-vote","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(715, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"independence-no-dominant-funder","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(716, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"independence-funders-published","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(717, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"independence-in-articles","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(718, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"governance-articles-up-to-date","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(719, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"governance-board-elected-by-members","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(720, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"governance-term-limits","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(721, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"governance-board-meets-quarterly","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(722, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"governance-conflicts-of-interest","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(723, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"governance-delegated-powers","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(724, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"brand-name-carried","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(725, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"brand-name-on-documents","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(726, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"brand-federation-membership-shown","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(727, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"brand-house-style","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(728, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"brand-misuse-answered","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(729, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"territory-named-in-articles","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(730, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"territory-origin-within-limits","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(731, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"territory-no-canvassing-elsewhere","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(732, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"territory-cooperation-agreement","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(733, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"territory-bilateral-referral","credit":"find_out","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(734, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"csr-charter-endorsed","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(735, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"csr-own-action-plan","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(736, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"csr-support-for-companies","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(737, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"csr-results-published","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(738, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"csr-experience-shared","credit":"find_out","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(739, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"communication-annual-report","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(740, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"communication-people-on-website","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(741, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"communication-newsletter","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(742, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"communication-spokesperson","credit":"find_out","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(743, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"communication-privacy-notice","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(744, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"quality-complaints-recorded","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(745, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"quality-member-satisfaction","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(746, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"quality-written-procedures","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(747, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"quality-staff-review","credit":"find_out","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(748, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"quality-board-self-review","credit":"find_out","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(749, 20, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"quality-improvement-plan","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(750, 20, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(751, 20, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(752, 20, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(753, 20, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(754, 20, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(755, 20, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(756, 20, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(757, 20, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(758, 20, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(759, 20, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(760, 20, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(761, 20, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(762, 20, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(763, 20, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(764, 20, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(765, 20, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(766, 20, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(767, 20, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(768, 20, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(769, 20, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(770, 20, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(771, 20, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(772, 20, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(773, 20, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(774, 20, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(775, 20, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(776, 20, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(777, 20, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(778, 20, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(779, 20, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(780, 20, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(781, 20, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(782, 20, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(783, 20, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', 684),
	(784, 21, 'InvitationRedeemed', '{"digest":"52d1271c8331760b993e30b8a738d942e7c02ec1332a3bc166e3b7e2ee0af0d8"}', '2026-11-15 10:00:00+00', 'made-up-rochebrune', NULL),
	(785, 22, 'InvitationRedeemed', '{"digest":"c1c114acde406fe47c1dcf0dbac1abdebdd3373f8bdc5a866cae997c22992886"}', '2026-11-15 10:00:00+00', 'made-up-koningsbrug', NULL),
	(786, 22, 'AssessmentOpened', '{"assessment":"00000000-0000-0000-0000-000000001b70","programme":"local","version":"2026.1","chamber":"made-up-koningsbrug"}', '2026-11-15 10:00:00+00', 'made-up-koningsbrug', NULL),
	(787, 22, 'FactGiven', '{"assessment":"00000000-0000-0000-0000-000000001b70","fact":"issues_origin_certificates","value":true}', '2026-11-15 10:00:00+00', 'made-up-koningsbrug', NULL),
	(788, 22, 'FactGiven', '{"assessment":"00000000-0000-0000-0000-000000001b70","fact":"issues_ata_carnets","value":true}', '2026-11-15 10:00:00+00', 'made-up-koningsbrug', 787),
	(789, 22, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b70","criterion":"membership-open-to-every-company","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-koningsbrug', 787),
	(790, 22, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b70","criterion":"membership-fee-scale","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-koningsbrug', 787),
	(791, 22, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b70","criterion":"membership-register-current","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-koningsbrug', 787),
	(792, 22, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b70","criterion":"membership-retention-measured","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-koningsbrug', 787),
	(793, 22, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b70","criterion":"membership-profile-compared","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-koningsbrug', 787),
	(794, 22, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b70","criterion":"neutrality-in-writing","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-koningsbrug', 787),
	(795, 22, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-koningsbrug', 787),
	(796, 22, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-koningsbrug', 787),
	(797, 22, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-koningsbrug', 787),
	(798, 22, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-koningsbrug', 787),
	(799, 22, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-koningsbrug', 787),
	(800, 23, 'InvitationRedeemed', '{"digest":"350c37a1a7bb7984f0958330399312547493fde8674648e70baf92326892e5a8"}', '2026-11-15 10:00:00+00', 'made-up-koningsbrug', NULL);
INSERT INTO public.journal VALUES
	(801, 24, 'InvitationRedeemed', '{"digest":"f4ce35d573b1348fef10d55721b6f65b25b373e09ce0b7aeaf059282a2eea347"}', '2026-11-15 10:00:00+00', 'made-up-atlantis', NULL),
	(802, 25, 'InvitationRedeemed', '{"digest":"10d1e1f64fb8b952f2190eed70812464770b45e6ee9aa08542105c019dc7542d"}', '2026-11-15 10:00:00+00', 'made-up-utopia', NULL),
	(803, 25, 'AssessmentOpened', '{"assessment":"00000000-0000-0000-0000-000000001b73","programme":"bilateral","version":"2026.1","chamber":"made-up-utopia"}', '2026-11-15 10:00:00+00', 'made-up-utopia', NULL),
	(804, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"registered-legal-entity","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', NULL),
	(805, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"bilateral-purpose-in-statutes","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(806, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"yearly-general-assembly","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(807, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"board-elected-by-members","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(808, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"quarterly-board-meetings","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(809, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"accounts-approved-by-members","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(810, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"accounts-reviewed-independently","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(811, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"positive-equity","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(812, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"conflict-of-interest-rules","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(813, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"party-political-neutrality","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(814, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"data-protection","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(815, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"sanctions-and-law-compliance","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(816, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"working-secretariat","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(817, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"current-website","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(818, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"timely-response","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(819, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"partner-search-help","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(820, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"published-service-catalogue","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(821, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"business-events","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(822, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"yearly-action-plan","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(823, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"belgian-chamber-cooperation","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(824, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"member-satisfaction-survey","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(825, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"paying-member-base","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(826, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"regular-post-consultation","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(827, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"post-invited-to-assembly","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(828, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"annual-report-shared","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(829, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"regional-agencies-coordination","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(830, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"luxembourg-liaison","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(831, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"economic-mission-support","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(832, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"joint-activity-with-post","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(833, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"task-division-with-post","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(834, 25, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b73","criterion":"letter-of-support","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(835, 25, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(836, 25, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(837, 25, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(838, 25, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(839, 25, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(840, 25, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(841, 25, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(842, 25, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(843, 25, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(844, 25, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(845, 25, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(846, 25, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(847, 25, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(848, 25, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(849, 25, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(850, 25, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(851, 25, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(852, 25, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(853, 25, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(854, 25, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(855, 25, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(856, 25, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(857, 25, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(858, 25, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-utopia', 804),
	(859, 26, 'InvitationRedeemed', '{"digest":"24e2d39bdc09c19e35ad44fb7dc5672fe5a69098e134e419cf064fb3a9c76169"}', '2026-11-15 10:00:00+00', 'made-up-eldorado', NULL),
	(860, 26, 'AssessmentOpened', '{"assessment":"00000000-0000-0000-0000-000000001b74","programme":"bilateral","version":"2026.1","chamber":"made-up-eldorado"}', '2026-11-15 10:00:00+00', 'made-up-eldorado', NULL),
	(861, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"registered-legal-entity","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', NULL),
	(862, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"bilateral-purpose-in-statutes","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(863, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"yearly-general-assembly","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(864, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"board-elected-by-members","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(865, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"quarterly-board-meetings","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(866, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"accounts-approved-by-members","credit":"not_met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(867, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"accounts-reviewed-independently","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(868, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"positive-equity","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(869, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"conflict-of-interest-rules","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(870, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"party-political-neutrality","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(871, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"data-protection","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(872, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"sanctions-and-law-compliance","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(873, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"working-secretariat","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(874, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"current-website","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(875, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"timely-response","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(876, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"partner-search-help","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(877, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"published-service-catalogue","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(878, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"business-events","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(879, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"yearly-action-plan","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(880, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"belgian-chamber-cooperation","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(881, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"member-satisfaction-survey","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(882, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"paying-member-base","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(883, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"regular-post-consultation","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(884, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"post-invited-to-assembly","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(885, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"annual-report-shared","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(886, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"regional-agencies-coordination","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(887, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"luxembourg-liaison","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(888, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"economic-mission-support","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(889, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"joint-activity-with-post","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(890, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"task-division-with-post","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(891, 26, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b74","criterion":"letter-of-support","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(892, 26, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(893, 26, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(894, 26, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(895, 26, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(896, 26, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(897, 26, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(898, 26, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(899, 26, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(900, 26, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861);
INSERT INTO public.journal VALUES
	(901, 26, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(902, 26, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(903, 26, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(904, 26, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(905, 26, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(906, 26, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(907, 26, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(908, 26, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(909, 26, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(910, 26, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(911, 26, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(912, 26, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(913, 26, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(914, 26, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-eldorado', 861),
	(915, 27, 'InvitationRedeemed', '{"digest":"fb9a699fc6e7ad4bc5bffbf77ed0ab8893373c552abbabb3c1b371ee7af07ef5"}', '2026-11-15 10:00:00+00', 'made-up-avalon', NULL),
	(916, 27, 'AssessmentOpened', '{"assessment":"00000000-0000-0000-0000-000000001b75","programme":"associate","version":"2026.1","chamber":"made-up-avalon"}', '2026-11-15 10:00:00+00', 'made-up-avalon', NULL),
	(917, 27, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b75","criterion":"associate-principles-endorsed","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-avalon', NULL),
	(918, 27, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b75","criterion":"associate-bilateral-statutes","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-avalon', 917),
	(919, 27, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b75","criterion":"associate-board-in-office","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-avalon', 917),
	(920, 27, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b75","criterion":"associate-simple-accounts","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-avalon', 917),
	(921, 27, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b75","criterion":"associate-lawful-activity","credit":"met","reason":""}', '2026-11-15 10:00:00+00', 'made-up-avalon', 917),
	(922, 27, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b75","criterion":"associate-first-members","credit":"partly","reason":""}', '2026-11-15 10:00:00+00', 'made-up-avalon', 917),
	(923, 27, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-avalon', 917),
	(924, 27, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-avalon', 917),
	(925, 27, 'NoteAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-avalon', 917),
	(926, 27, 'EvidenceAdded', '{}', '2026-11-15 10:00:00+00', 'made-up-avalon', 917),
	(927, 28, 'InvitationRedeemed', '{"digest":"fc5757cd58572ed2c3654386d03c9fc450c7cc381a777c921f8aa3ee4a63d022"}', '2026-11-15 10:00:00+00', 'made-up-lilliput', NULL),
	(928, 14, 'FileHandedIn', '{"assessment":"00000000-0000-0000-0000-000000001b69"}', '2026-11-18 10:00:00+00', 'made-up-noorderhaven', NULL),
	(929, 19, 'FileHandedIn', '{"assessment":"00000000-0000-0000-0000-000000001b6d"}', '2026-11-18 10:00:00+00', 'made-up-montclair', NULL),
	(930, 20, 'FileHandedIn', '{"assessment":"00000000-0000-0000-0000-000000001b6e"}', '2026-11-18 10:00:00+00', 'made-up-rochebrune', NULL),
	(931, 25, 'FileHandedIn', '{"assessment":"00000000-0000-0000-0000-000000001b73"}', '2026-11-18 10:00:00+00', 'made-up-utopia', NULL),
	(932, 26, 'FileHandedIn', '{"assessment":"00000000-0000-0000-0000-000000001b74"}', '2026-11-18 10:00:00+00', 'made-up-eldorado', NULL),
	(933, 29, 'InvitationRedeemed', '{"digest":"61fc78ca6ba27a93fb0bffd3821fd1248f0cb418ad7eff5eab53618a70324dd7"}', '2026-11-15 10:00:00+00', NULL, NULL),
	(934, 30, 'InvitationRedeemed', '{"digest":"b9364db7aeef2ae1c943772d4a54b42a31409934a99a5a70b75a5e61d77e2f22"}', '2026-11-15 10:00:00+00', NULL, NULL),
	(935, 31, 'InvitationRedeemed', '{"digest":"8fdfdf2a98424a688cf389eb1cf9a08931c31654caeb8fc6131ac656ebf36c44"}', '2026-11-15 10:00:00+00', NULL, NULL),
	(936, 31, 'NoticeBegun', '{"notice":"00000000-0000-0000-0000-00000000003d","kind":"news"}', '2026-11-16 10:00:00+00', NULL, NULL),
	(937, 31, 'NoticeWritten', '{"notice":"00000000-0000-0000-0000-00000000003d","content":{"editions":{},"link":"","starts":null,"ends":null,"deadline":null,"seats":null}}', '2026-11-16 10:00:00+00', NULL, NULL),
	(938, 31, 'NoticeScheduled', '{"notice":"00000000-0000-0000-0000-00000000003d","manner":"at-once","due_at":"2026-11-16T10:00:00Z"}', '2026-11-16 10:00:00+00', NULL, NULL),
	(939, 31, 'NoticeBegun', '{"notice":"00000000-0000-0000-0000-00000000003e","kind":"event"}', '2026-11-17 10:00:00+00', NULL, NULL),
	(940, 31, 'NoticeWritten', '{"notice":"00000000-0000-0000-0000-00000000003e","content":{"editions":{},"link":"","starts":null,"ends":null,"deadline":null,"seats":null}}', '2026-11-17 10:00:00+00', NULL, NULL),
	(941, 31, 'NoticeScheduled', '{"notice":"00000000-0000-0000-0000-00000000003e","manner":"at-once","due_at":"2026-11-17T10:00:00Z"}', '2026-11-17 10:00:00+00', NULL, NULL),
	(942, 31, 'NoticeBegun', '{"notice":"00000000-0000-0000-0000-00000000003f","kind":"document"}', '2026-11-21 10:00:00+00', NULL, NULL),
	(943, 31, 'NoticeWritten', '{"notice":"00000000-0000-0000-0000-00000000003f","content":{"editions":{},"link":"","starts":null,"ends":null,"deadline":null,"seats":null}}', '2026-11-21 10:00:00+00', NULL, NULL),
	(944, 31, 'NoticeScheduled', '{"notice":"00000000-0000-0000-0000-00000000003f","manner":"at-once","due_at":"2026-11-21T10:00:00Z"}', '2026-11-21 10:00:00+00', NULL, NULL),
	(945, 1, 'ReplyGiven', '{"notice":"00000000-0000-0000-0000-00000000003e","answer":"coming"}', '2026-11-17 15:00:00+00', NULL, NULL),
	(946, 1, 'ReplyNoted', '{"notice":"00000000-0000-0000-0000-00000000003e","note":""}', '2026-11-17 15:00:00+00', NULL, NULL),
	(947, 2, 'ReplyGiven', '{"notice":"00000000-0000-0000-0000-00000000003e","answer":"maybe"}', '2026-11-17 20:00:00+00', NULL, NULL),
	(948, 2, 'ReplyNoted', '{"notice":"00000000-0000-0000-0000-00000000003e","note":""}', '2026-11-17 20:00:00+00', NULL, NULL),
	(949, 3, 'ReplyGiven', '{"notice":"00000000-0000-0000-0000-00000000003e","answer":"coming"}', '2026-11-18 01:00:00+00', NULL, NULL),
	(950, 12, 'ReplyGiven', '{"notice":"00000000-0000-0000-0000-00000000003e","answer":"coming"}', '2026-11-18 06:00:00+00', NULL, NULL),
	(951, 15, 'ReplyGiven', '{"notice":"00000000-0000-0000-0000-00000000003e","answer":"cannot"}', '2026-11-18 11:00:00+00', NULL, NULL),
	(952, 16, 'ReplyGiven', '{"notice":"00000000-0000-0000-0000-00000000003e","answer":"coming"}', '2026-11-18 16:00:00+00', NULL, NULL),
	(953, 17, 'ReplyGiven', '{"notice":"00000000-0000-0000-0000-00000000003e","answer":"coming"}', '2026-11-18 21:00:00+00', NULL, NULL),
	(954, 17, 'ReplyNoted', '{"notice":"00000000-0000-0000-0000-00000000003e","note":""}', '2026-11-18 21:00:00+00', NULL, NULL),
	(955, 19, 'ReplyGiven', '{"notice":"00000000-0000-0000-0000-00000000003e","answer":"coming"}', '2026-11-19 02:00:00+00', NULL, NULL),
	(956, 21, 'ReplyGiven', '{"notice":"00000000-0000-0000-0000-00000000003e","answer":"maybe"}', '2026-11-19 07:00:00+00', NULL, NULL),
	(957, 22, 'ReplyGiven', '{"notice":"00000000-0000-0000-0000-00000000003e","answer":"coming"}', '2026-11-19 12:00:00+00', NULL, NULL),
	(958, 24, 'ReplyGiven', '{"notice":"00000000-0000-0000-0000-00000000003e","answer":"cannot"}', '2026-11-19 17:00:00+00', NULL, NULL),
	(959, 24, 'ReplyNoted', '{"notice":"00000000-0000-0000-0000-00000000003e","note":""}', '2026-11-19 17:00:00+00', NULL, NULL),
	(960, 25, 'ReplyGiven', '{"notice":"00000000-0000-0000-0000-00000000003e","answer":"coming"}', '2026-11-19 22:00:00+00', NULL, NULL),
	(961, 31, 'NoticeBegun', '{"notice":"00000000-0000-0000-0000-000000000040","kind":"event"}', '2026-11-23 10:00:00+00', NULL, NULL),
	(962, 31, 'NoticeWritten', '{"notice":"00000000-0000-0000-0000-000000000040","content":{"editions":{},"link":"","starts":null,"ends":null,"deadline":null,"seats":null}}', '2026-11-23 10:00:00+00', NULL, NULL),
	(963, 29, 'FileReviewed', '{"assessment":"00000000-0000-0000-0000-000000001b69"}', '2026-11-20 10:00:00+00', 'made-up-noorderhaven', NULL),
	(964, 29, 'QuestionAsked', '{"assessment":"00000000-0000-0000-0000-000000001b6e","criterion":"membership-open-to-every-company","text":""}', '2026-11-20 10:00:00+00', 'made-up-rochebrune', NULL),
	(965, 29, 'FileReviewed', '{"assessment":"00000000-0000-0000-0000-000000001b73"}', '2026-11-22 10:00:00+00', 'made-up-utopia', NULL),
	(966, 29, 'DecisionDrafted', '{"assessment":"00000000-0000-0000-0000-000000001b73","draft":{"submission":4,"ruling":"accredited","decided_on":"2026-11-22","until":"2029-11-22","no_day":false,"conditions":[],"sentence":null}}', '2026-11-22 10:00:00+00', 'made-up-utopia', NULL),
	(967, 29, 'DecisionRecorded', '{"assessment":"00000000-0000-0000-0000-000000001b73"}', '2026-11-22 10:00:00+00', 'made-up-utopia', NULL),
	(968, 29, 'FileReviewed', '{"assessment":"00000000-0000-0000-0000-000000001b74"}', '2026-11-22 10:00:00+00', 'made-up-eldorado', NULL),
	(969, 29, 'DecisionDrafted', '{"assessment":"00000000-0000-0000-0000-000000001b74","draft":{"submission":5,"ruling":"with-conditions","decided_on":"2026-11-22","until":"2029-11-22","no_day":false,"conditions":[],"sentence":null}}', '2026-11-22 10:00:00+00', 'made-up-eldorado', NULL),
	(970, 29, 'DecisionRecorded', '{"assessment":"00000000-0000-0000-0000-000000001b74"}', '2026-11-22 10:00:00+00', 'made-up-eldorado', NULL),
	(971, 29, 'RoundBegun', '{"round":"00000000-0000-0000-0000-000000000007"}', '2026-11-20 10:00:00+00', NULL, NULL),
	(972, 29, 'RoundNamed', '{"round":"00000000-0000-0000-0000-000000000007","name":""}', '2026-11-20 10:00:00+00', NULL, NULL),
	(973, 29, 'RoundProgrammeChosen', '{"round":"00000000-0000-0000-0000-000000000007","programme":"local"}', '2026-11-20 10:00:00+00', NULL, NULL),
	(974, 29, 'RoundMeant', '{"round":"00000000-0000-0000-0000-000000000007","everyone":true}', '2026-11-20 10:00:00+00', NULL, NULL),
	(975, 29, 'RoundDated', '{"round":"00000000-0000-0000-0000-000000000007","which":"opens_on","day":"2026-10-24"}', '2026-11-20 10:00:00+00', NULL, NULL),
	(976, 29, 'RoundDated', '{"round":"00000000-0000-0000-0000-000000000007","which":"hand_in_by","day":"2026-12-24"}', '2026-11-20 10:00:00+00', NULL, NULL),
	(977, 29, 'RoundDated', '{"round":"00000000-0000-0000-0000-000000000007","which":"committee_on","day":"2027-01-24"}', '2026-11-20 10:00:00+00', NULL, NULL),
	(978, 29, 'RoundKept', '{"round":"00000000-0000-0000-0000-000000000007"}', '2026-11-20 10:00:00+00', NULL, NULL),
	(979, 2, 'EnquiryMade', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"membership-open-to-every-company","text":""}', '2026-11-20 10:00:00+00', 'made-up-valmont', NULL),
	(980, 2, 'HandoverMade', '{"assessment":"00000000-0000-0000-0000-000000001b5d","principle":"internal-quality-control","digest":"c500acef4552865c6c3701af34ba84e688048aed4b4646022671dbaf3e3e4438"}', '2026-11-20 10:00:00+00', 'made-up-valmont', NULL),
	(981, 18, 'HandoverTaken', '{"digest":"c500acef4552865c6c3701af34ba84e688048aed4b4646022671dbaf3e3e4438"}', '2026-11-22 10:00:00+00', 'made-up-valmont', NULL),
	(982, 18, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"quality-complaints-recorded","credit":"met","reason":""}', '2026-11-22 10:00:00+00', 'made-up-valmont', NULL),
	(983, 32, 'LanguageChosen', '{"language":"en"}', '2026-11-24 10:00:00+00', NULL, NULL),
	(984, 32, 'AccessRequested', '{"chamber":null,"kind":"bilateral"}', '2026-11-24 10:00:00+00', NULL, NULL),
	(985, 32, 'RoutingAnswered', '{"question":0,"value":1}', '2026-11-24 10:00:00+00', NULL, NULL),
	(986, 32, 'RoutingAnswered', '{"question":0,"value":1}', '2026-11-24 10:00:00+00', NULL, 985),
	(987, 32, 'RoutingAnswered', '{"question":8,"value":0}', '2026-11-24 10:00:00+00', NULL, 985),
	(988, 32, 'AssessmentOpened', '{"assessment":"00000000-0000-0000-0000-0001a14ac84a","programme":"associate","version":"2026.1","chamber":null}', '2026-11-24 10:00:00+00', NULL, NULL),
	(989, 32, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-0001a14ac84a","criterion":"associate-principles-endorsed","credit":"find_out","reason":""}', '2026-11-24 10:00:00+00', NULL, NULL),
	(990, 33, 'LanguageChosen', '{"language":"en"}', '2026-11-24 10:00:00+00', NULL, NULL),
	(991, 33, 'AccessRequested', '{"chamber":"voka-limburg","kind":"local"}', '2026-11-24 10:00:00+00', 'voka-limburg', NULL),
	(992, 33, 'AssessmentOpened', '{"assessment":"00000000-0000-0000-0000-0001a15a0a86","programme":"local","version":"2026.1","chamber":null}', '2026-11-24 10:00:00+00', NULL, NULL),
	(993, 33, 'FactGiven', '{"assessment":"00000000-0000-0000-0000-0001a15a0a86","fact":"issues_origin_certificates","value":false}', '2026-11-24 10:00:00+00', NULL, NULL),
	(994, 33, 'QuickQuestionAnswered', '{"assessment":"00000000-0000-0000-0000-0001a15a0a86","principle":"membership","value":"no"}', '2026-11-24 10:00:00+00', NULL, 993),
	(995, 33, 'FactGiven', '{"assessment":"00000000-0000-0000-0000-0001a15a0a86","fact":"issues_ata_carnets","value":false}', '2026-11-24 10:00:00+00', NULL, 993),
	(996, 34, 'LanguageChosen', '{"language":"fr"}', '2026-11-24 10:00:00+00', NULL, NULL),
	(997, 1, 'NoteAdded', '{}', '2026-11-24 10:00:00+00', 'made-up-westerdal', NULL),
	(998, 2, 'EvidenceAdded', '{}', '2026-11-24 10:00:00+00', 'made-up-valmont', NULL),
	(999, 2, 'NoteAdded', '{}', '2026-11-24 10:00:00+00', 'made-up-valmont', 998),
	(1000, 2, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"governance-articles-up-to-date","credit":"find_out","reason":""}', '2026-11-24 10:00:00+00', 'made-up-valmont', 998);
INSERT INTO public.journal VALUES
	(1001, 2, 'Drafted', '{"about":{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"governance-board-elected-by-members","tag":"ask-federation"},"text":""}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1002, 2, 'EnquiryMade', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"governance-board-elected-by-members","text":""}', '2026-11-24 10:00:00+00', 'made-up-valmont', NULL),
	(1003, 4, 'LanguageChosen', '{"language":"en"}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1004, 4, 'AccessRequested', '{"chamber":"voka-limburg","kind":"local"}', '2026-11-24 10:00:00+00', 'voka-limburg', NULL),
	(1005, 4, 'AssessmentOpened', '{"assessment":"00000000-0000-0000-0000-0001a1a655c7","programme":"local","version":"2026.1","chamber":null}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1006, 4, 'FactGiven', '{"assessment":"00000000-0000-0000-0000-0001a1a655c7","fact":"issues_origin_certificates","value":false}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1007, 4, 'QuickQuestionAnswered', '{"assessment":"00000000-0000-0000-0000-0001a1a655c7","principle":"membership","value":"no"}', '2026-11-24 10:00:00+00', NULL, 1006),
	(1008, 5, 'AccessRequested', '{"chamber":null,"kind":"bilateral"}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1009, 5, 'RoutingAnswered', '{"question":0,"value":1}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1010, 5, 'RoutingAnswered', '{"question":0,"value":1}', '2026-11-24 10:00:00+00', NULL, 1009),
	(1011, 5, 'RoutingAnswered', '{"question":0,"value":1}', '2026-11-24 10:00:00+00', NULL, 1009),
	(1012, 5, 'RoutingAnswered', '{"question":8,"value":0}', '2026-11-24 10:00:00+00', NULL, 1009),
	(1013, 5, 'RoutingAnswered', '{"question":0,"value":1}', '2026-11-24 10:00:00+00', NULL, 1009),
	(1014, 6, 'RoutingAnswered', '{"question":0,"value":1}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1015, 6, 'RoutingAnswered', '{"question":0,"value":1}', '2026-11-24 10:00:00+00', NULL, 1014),
	(1016, 6, 'RoutingAnswered', '{"question":0,"value":1}', '2026-11-24 10:00:00+00', NULL, 1014),
	(1017, 6, 'RoutingAnswered', '{"question":0,"value":1}', '2026-11-24 10:00:00+00', NULL, 1014),
	(1018, 6, 'RoutingAnswered', '{"question":8,"value":0}', '2026-11-24 10:00:00+00', NULL, 1014),
	(1019, 8, 'RoutingAnswered', '{"question":0,"value":1}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1020, 8, 'RoutingAnswered', '{"question":0,"value":1}', '2026-11-24 10:00:00+00', NULL, 1019),
	(1021, 8, 'RoutingAnswered', '{"question":0,"value":1}', '2026-11-24 10:00:00+00', NULL, 1019),
	(1022, 8, 'RoutingAnswered', '{"question":8,"value":0}', '2026-11-24 10:00:00+00', NULL, 1019),
	(1023, 8, 'AssessmentOpened', '{"assessment":"00000000-0000-0000-0000-0001a1e35ec9","programme":"associate","version":"2026.1","chamber":null}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1024, 8, 'QuickQuestionAnswered', '{"assessment":"00000000-0000-0000-0000-0001a1e35ec9","principle":"corporate-governance","value":"no"}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1025, 9, 'NoteAdded', '{}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1026, 9, 'EvidenceAdded', '{}', '2026-11-24 10:00:00+00', NULL, 1025),
	(1027, 9, 'NoteAdded', '{}', '2026-11-24 10:00:00+00', NULL, 1025),
	(1028, 10, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b65","criterion":"core-origin-audit-closed","credit":"find_out","reason":""}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1029, 11, 'NoteAdded', '{}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1030, 11, 'QuickQuestionAnswered', '{"assessment":"00000000-0000-0000-0000-000000001b66","principle":"membership","value":"no"}', '2026-11-24 10:00:00+00', NULL, 1029),
	(1031, 13, 'DeliveryAsked', '{"state":{"assessment":"00000000-0000-0000-0000-000000001b5c","tag":"result-paper"},"key":"asked:13:0"}', '2026-11-24 10:00:00+00', 'made-up-westerdal', NULL),
	(1032, 14, 'HandoverMade', '{"assessment":"00000000-0000-0000-0000-000000001b69","principle":"strong-brand","digest":"4cefc4bb60953c2e82b65ca68bc205894d3d394f5ad865f01b169b31af6f4a61"}', '2026-11-24 10:00:00+00', 'made-up-noorderhaven', NULL),
	(1033, 15, 'QuickQuestionAnswered', '{"assessment":"00000000-0000-0000-0000-000000001b6a","principle":"membership","value":"no"}', '2026-11-24 10:00:00+00', 'made-up-zandrijk', NULL),
	(1034, 17, 'EvidenceAdded', '{}', '2026-11-24 10:00:00+00', 'made-up-valmont', NULL),
	(1035, 17, 'NoteAdded', '{}', '2026-11-24 10:00:00+00', 'made-up-valmont', 1034),
	(1036, 17, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"governance-board-elected-by-members","credit":"find_out","reason":""}', '2026-11-24 10:00:00+00', 'made-up-valmont', 1034),
	(1037, 17, 'Drafted', '{"about":{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"governance-term-limits","tag":"ask-federation"},"text":""}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1038, 17, 'DraftDropped', '{"about":{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"governance-term-limits","tag":"ask-federation"}}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1039, 18, 'AccessRequested', '{"chamber":"voka-limburg","kind":"local"}', '2026-11-24 10:00:00+00', 'voka-limburg', NULL),
	(1040, 18, 'AssessmentOpened', '{"assessment":"00000000-0000-0000-0000-0001a342528b","programme":"local","version":"2026.1","chamber":null}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1041, 18, 'FactGiven', '{"assessment":"00000000-0000-0000-0000-0001a342528b","fact":"issues_origin_certificates","value":false}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1042, 18, 'FactGiven', '{"assessment":"00000000-0000-0000-0000-0001a342528b","fact":"issues_ata_carnets","value":false}', '2026-11-24 10:00:00+00', NULL, 1041),
	(1043, 20, 'QuestionAnswered', '{"question":1,"text":""}', '2026-11-24 10:00:00+00', 'made-up-rochebrune', NULL),
	(1044, 20, 'FileHandedIn', '{"assessment":"00000000-0000-0000-0000-000000001b6e"}', '2026-11-24 10:00:00+00', 'made-up-rochebrune', NULL),
	(1045, 22, 'NoteAdded', '{}', '2026-11-24 10:00:00+00', 'made-up-koningsbrug', NULL),
	(1046, 22, 'EvidenceAdded', '{}', '2026-11-24 10:00:00+00', 'made-up-koningsbrug', 1045),
	(1047, 22, 'NoteAdded', '{}', '2026-11-24 10:00:00+00', 'made-up-koningsbrug', 1045),
	(1048, 22, 'DeliveryAsked', '{"state":{"assessment":"00000000-0000-0000-0000-000000001b70","criterion":"neutrality-no-party-support","evidence":137,"tag":"own-evidence-came"},"key":"asked:22:0"}', '2026-11-24 10:00:00+00', 'made-up-koningsbrug', NULL),
	(1049, 22, 'EvidenceRemoved', '{"assessment":"00000000-0000-0000-0000-000000001b70","evidence":137}', '2026-11-24 10:00:00+00', 'made-up-koningsbrug', 1045),
	(1050, 23, 'QuickQuestionAnswered', '{"assessment":"00000000-0000-0000-0000-000000001b70","principle":"membership","value":"no"}', '2026-11-24 10:00:00+00', 'made-up-koningsbrug', NULL),
	(1051, 23, 'QuickQuestionAnswered', '{"assessment":"00000000-0000-0000-0000-000000001b70","principle":"political-neutrality","value":"no"}', '2026-11-24 10:00:00+00', 'made-up-koningsbrug', 1050),
	(1052, 24, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-000000001b5e","criterion":"task-division-with-post","credit":"find_out","reason":""}', '2026-11-24 10:00:00+00', 'made-up-atlantis', NULL),
	(1053, 26, 'DeliveryAsked', '{"state":{"tag":"export-paper"},"key":"asked:26:0"}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1054, 26, 'DeliveryAsked', '{"state":{"tag":"export-file"},"key":"asked:26:1"}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1055, 27, 'NoteAdded', '{}', '2026-11-24 10:00:00+00', 'made-up-avalon', NULL),
	(1056, 27, 'NoteReplaced', '{}', '2026-11-24 10:00:00+00', 'made-up-avalon', 1055),
	(1057, 27, 'EvidenceAdded', '{}', '2026-11-24 10:00:00+00', 'made-up-avalon', 1055),
	(1058, 27, 'NoteAdded', '{}', '2026-11-24 10:00:00+00', 'made-up-avalon', 1055),
	(1059, 28, 'RoutingAnswered', '{"question":0,"value":1}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1060, 28, 'RoutingAnswered', '{"question":0,"value":1}', '2026-11-24 10:00:00+00', NULL, 1059),
	(1061, 28, 'RoutingAnswered', '{"question":0,"value":1}', '2026-11-24 10:00:00+00', NULL, 1059),
	(1062, 28, 'RoutingAnswered', '{"question":8,"value":0}', '2026-11-24 10:00:00+00', NULL, 1059),
	(1063, 28, 'RoutingAnswered', '{"question":0,"value":1}', '2026-11-24 10:00:00+00', NULL, 1059),
	(1064, 28, 'RoutingAnswered', '{"question":0,"value":1}', '2026-11-24 10:00:00+00', NULL, 1059),
	(1065, 29, 'AccessApproved', '{"request":8,"chamber":"voka-limburg","trial":"00000000-0000-0000-0000-0001a15a0a86"}', '2026-11-24 10:00:00+00', 'voka-limburg', NULL),
	(1066, 29, 'DeliveryAsked', '{"state":{"assessment":"00000000-0000-0000-0000-000000001b6e","tag":"dossier"},"key":"asked:29:0"}', '2026-11-24 10:00:00+00', 'made-up-rochebrune', NULL),
	(1067, 29, 'FileReviewed', '{"assessment":"00000000-0000-0000-0000-000000001b6e"}', '2026-11-24 10:00:00+00', 'made-up-rochebrune', NULL),
	(1068, 29, 'DecisionDrafted', '{"assessment":"00000000-0000-0000-0000-000000001b6e","draft":{"submission":6,"ruling":"refused","decided_on":null,"until":null,"no_day":false,"conditions":[],"sentence":null}}', '2026-11-24 10:00:00+00', 'made-up-rochebrune', NULL),
	(1069, 29, 'DecisionDrafted', '{"assessment":"00000000-0000-0000-0000-000000001b6e","draft":{"submission":6,"ruling":"refused","decided_on":"2026-11-24","until":null,"no_day":false,"conditions":[],"sentence":null}}', '2026-11-24 10:00:00+00', 'made-up-rochebrune', NULL),
	(1070, 29, 'DecisionDrafted', '{"assessment":"00000000-0000-0000-0000-000000001b6e","draft":{"submission":6,"ruling":"refused","decided_on":"2026-11-24","until":null,"no_day":false,"conditions":[],"sentence":null}}', '2026-11-24 10:00:00+00', 'made-up-rochebrune', NULL),
	(1071, 29, 'DecisionRecorded', '{"assessment":"00000000-0000-0000-0000-000000001b6e"}', '2026-11-24 10:00:00+00', 'made-up-rochebrune', NULL),
	(1072, 29, 'DeliveryAsked', '{"state":{"assessment":"00000000-0000-0000-0000-000000001b69","tag":"dossier"},"key":"asked:29:1"}', '2026-11-24 10:00:00+00', 'made-up-noorderhaven', NULL),
	(1073, 29, 'InvitationMade', '{"digest":"f3366044c913d35d137d14b8d778a4add6f44f0e492e3cf2e22f85118b1ebe8e","role":"none","chamber":"made-up-rochebrune","abroad_only":false,"language":"fr"}', '2026-11-24 10:00:00+00', 'made-up-rochebrune', NULL),
	(1074, 29, 'RoundBegun', '{"round":"00000000-0000-0000-0000-0001a3148c15"}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1075, 29, 'RoundProgrammeChosen', '{"round":"00000000-0000-0000-0000-0001a3148c15","programme":"associate"}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1076, 29, 'AccessRequested', '{"chamber":null,"kind":"bilateral"}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1077, 29, 'RoutingAnswered', '{"question":0,"value":1}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1078, 29, 'RoutingAnswered', '{"question":8,"value":0}', '2026-11-24 10:00:00+00', NULL, 1077),
	(1079, 29, 'RoutingAnswered', '{"question":0,"value":1}', '2026-11-24 10:00:00+00', NULL, 1077),
	(1080, 30, 'InvitationMade', '{"digest":"461ed24f803bbd1422dd4a70706a3b02e9579ff3480f6691bace404bda751421","role":"staff","chamber":null,"abroad_only":true,"language":null}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1081, 30, 'InvitationTakenBack', '{"invitation":24}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1082, 30, 'AccessRequested', '{"chamber":"voka-limburg","kind":"local"}', '2026-11-24 10:00:00+00', 'voka-limburg', NULL),
	(1083, 30, 'AssessmentOpened', '{"assessment":"00000000-0000-0000-0000-0001a323ce18","programme":"local","version":"2026.1","chamber":null}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1084, 30, 'QuickQuestionAnswered', '{"assessment":"00000000-0000-0000-0000-0001a323ce18","principle":"membership","value":"no"}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1085, 30, 'FactGiven', '{"assessment":"00000000-0000-0000-0000-0001a323ce18","fact":"issues_origin_certificates","value":false}', '2026-11-24 10:00:00+00', NULL, 1084),
	(1086, 30, 'FactGiven', '{"assessment":"00000000-0000-0000-0000-0001a323ce18","fact":"issues_ata_carnets","value":false}', '2026-11-24 10:00:00+00', NULL, 1084),
	(1087, 30, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-0001a323ce18","criterion":"membership-open-to-every-company","credit":"find_out","reason":""}', '2026-11-24 10:00:00+00', NULL, 1084),
	(1088, 30, 'Drafted', '{"about":{"assessment":"00000000-0000-0000-0000-0001a323ce18","criterion":"membership-fee-scale","tag":"ask-federation"},"text":""}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1089, 30, 'EnquiryMade', '{"assessment":"00000000-0000-0000-0000-0001a323ce18","criterion":"membership-fee-scale","text":""}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1090, 30, 'QuickQuestionAnswered', '{"assessment":"00000000-0000-0000-0000-0001a323ce18","principle":"political-neutrality","value":"no"}', '2026-11-24 10:00:00+00', NULL, 1084),
	(1091, 30, 'QuickQuestionAnswered', '{"assessment":"00000000-0000-0000-0000-0001a323ce18","principle":"economic-partner","value":"no"}', '2026-11-24 10:00:00+00', NULL, 1084),
	(1092, 30, 'NoteAdded', '{}', '2026-11-24 10:00:00+00', NULL, 1084),
	(1093, 30, 'EvidenceAdded', '{}', '2026-11-24 10:00:00+00', NULL, 1084),
	(1094, 30, 'NoteAdded', '{}', '2026-11-24 10:00:00+00', NULL, 1084),
	(1095, 30, 'QuickQuestionAnswered', '{"assessment":"00000000-0000-0000-0000-0001a323ce18","principle":"core-duties","value":"no"}', '2026-11-24 10:00:00+00', NULL, 1084),
	(1096, 31, 'AccessRequested', '{"chamber":null,"kind":"bilateral"}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1097, 31, 'RoutingAnswered', '{"question":0,"value":1}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1098, 31, 'RoutingAnswered', '{"question":0,"value":1}', '2026-11-24 10:00:00+00', NULL, 1097),
	(1099, 31, 'RoutingAnswered', '{"question":0,"value":1}', '2026-11-24 10:00:00+00', NULL, 1097),
	(1100, 31, 'RoutingAnswered', '{"question":0,"value":1}', '2026-11-24 10:00:00+00', NULL, 1097);
INSERT INTO public.journal VALUES
	(1101, 31, 'RoutingAnswered', '{"question":8,"value":0}', '2026-11-24 10:00:00+00', NULL, 1097),
	(1102, 31, 'AssessmentOpened', '{"assessment":"00000000-0000-0000-0000-0001a333104e","programme":"associate","version":"2026.1","chamber":null}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1103, 31, 'QuickQuestionAnswered', '{"assessment":"00000000-0000-0000-0000-0001a333104e","principle":"corporate-governance","value":"no"}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1104, 31, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-0001a333104e","criterion":"associate-principles-endorsed","credit":"find_out","reason":""}', '2026-11-24 10:00:00+00', NULL, 1103),
	(1105, 31, 'NoteAdded', '{}', '2026-11-24 10:00:00+00', NULL, 1103),
	(1106, 31, 'EvidenceAdded', '{}', '2026-11-24 10:00:00+00', NULL, 1103),
	(1107, 31, 'NoteAdded', '{}', '2026-11-24 10:00:00+00', NULL, 1103),
	(1108, 31, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-0001a333104e","criterion":"associate-board-in-office","credit":"find_out","reason":""}', '2026-11-24 10:00:00+00', NULL, 1103),
	(1109, 31, 'Drafted', '{"about":{"assessment":"00000000-0000-0000-0000-0001a333104e","criterion":"associate-simple-accounts","tag":"ask-federation"},"text":""}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1110, 31, 'DraftDropped', '{"about":{"assessment":"00000000-0000-0000-0000-0001a333104e","criterion":"associate-simple-accounts","tag":"ask-federation"}}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1111, 31, 'NoteAdded', '{}', '2026-11-24 10:00:00+00', NULL, 1103),
	(1112, 31, 'AnswerGiven', '{"assessment":"00000000-0000-0000-0000-0001a333104e","criterion":"associate-bilateral-statutes","credit":"find_out","reason":""}', '2026-11-24 10:00:00+00', NULL, 1103),
	(1113, 31, 'DeliveryAsked', '{"state":{"assessment":"00000000-0000-0000-0000-0001a333104e","tag":"result-paper"},"key":"asked:31:0"}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1114, 31, 'QuickQuestionAnswered', '{"assessment":"00000000-0000-0000-0000-0001a333104e","principle":"high-quality-services","value":"no"}', '2026-11-24 10:00:00+00', NULL, 1103),
	(1115, 31, 'NoteAdded', '{}', '2026-11-24 10:00:00+00', NULL, 1103),
	(1116, 31, 'NoticeBegun', '{"notice":"00000000-0000-0000-0000-0001a3331090","kind":"document"}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1117, 31, 'NoticeWritten', '{"notice":"00000000-0000-0000-0000-0001a3331090","content":{"editions":{},"link":"","starts":null,"ends":null,"deadline":null,"seats":null}}', '2026-11-24 10:00:00+00', NULL, NULL),
	(1118, 31, 'LanguageChosen', '{"language":"fr"}', '2026-11-24 10:00:00+00', NULL, NULL);


--
-- Data for Name: made_files; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.made_files VALUES
	('digest-112', 'file', '2026-11-24 10:00:00+00'),
	('digest-70', 'file', '2026-11-24 10:00:00+00'),
	('digest-71', 'file', '2026-11-24 10:00:00+00'),
	('digest-72', 'file', '2026-11-24 10:00:00+00'),
	('digest-76', 'file', '2026-11-24 10:00:00+00'),
	('digest-78', 'file', '2026-11-24 10:00:00+00'),
	('digest-89', 'file', '2026-11-24 10:00:00+00'),
	('digest-94', 'file', '2026-11-24 10:00:00+00'),
	('digest-95', 'file', '2026-11-24 10:00:00+00'),
	('digest-97', 'file', '2026-11-24 10:00:00+00'),
	('digest-98', 'file', '2026-11-24 10:00:00+00');


--
-- Data for Name: notes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notes VALUES
	(1, '00000000-0000-0000-0000-000000001b5c', 'membership-open-to-every-company', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(2, '00000000-0000-0000-0000-000000001b5c', 'membership-register-current', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(3, '00000000-0000-0000-0000-000000001b5c', 'membership-profile-compared', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(4, '00000000-0000-0000-0000-000000001b5c', 'neutrality-in-writing', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(5, '00000000-0000-0000-0000-000000001b5c', 'neutrality-equal-invitations', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(6, '00000000-0000-0000-0000-000000001b5c', 'partner-joint-project', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(7, '00000000-0000-0000-0000-000000001b5c', 'core-service-catalogue', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(8, '00000000-0000-0000-0000-000000001b5c', 'core-networking-programme', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(9, '00000000-0000-0000-0000-000000001b5c', 'finance-accounts-filed', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(10, '00000000-0000-0000-0000-000000001b5c', 'finance-budget-monitored', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(11, '00000000-0000-0000-0000-000000001b5c', 'finance-cash-reserve', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(12, '00000000-0000-0000-0000-000000001b5c', 'independence-no-public-vote', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(13, '00000000-0000-0000-0000-000000001b5c', 'independence-in-articles', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(14, '00000000-0000-0000-0000-000000001b5c', 'governance-term-limits', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(15, '00000000-0000-0000-0000-000000001b5c', 'governance-delegated-powers', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(16, '00000000-0000-0000-0000-000000001b5c', 'brand-name-carried', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(17, '00000000-0000-0000-0000-000000001b5c', 'brand-name-on-documents', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(18, '00000000-0000-0000-0000-000000001b5c', 'brand-federation-membership-shown', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(19, '00000000-0000-0000-0000-000000001b5c', 'brand-house-style', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(20, '00000000-0000-0000-0000-000000001b5c', 'territory-named-in-articles', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(21, '00000000-0000-0000-0000-000000001b5c', 'territory-no-canvassing-elsewhere', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(22, '00000000-0000-0000-0000-000000001b5c', 'territory-bilateral-referral', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(23, '00000000-0000-0000-0000-000000001b5c', 'csr-support-for-companies', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(24, '00000000-0000-0000-0000-000000001b5c', 'csr-results-published', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(25, '00000000-0000-0000-0000-000000001b5c', 'csr-experience-shared', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(26, '00000000-0000-0000-0000-000000001b5c', 'communication-annual-report', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(27, '00000000-0000-0000-0000-000000001b5c', 'communication-people-on-website', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(28, '00000000-0000-0000-0000-000000001b5c', 'communication-spokesperson', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(29, '00000000-0000-0000-0000-000000001b5c', 'quality-written-procedures', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(30, '00000000-0000-0000-0000-000000001b5c', 'quality-staff-review', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(31, '00000000-0000-0000-0000-000000001b5c', 'quality-board-self-review', 'Dit staat op onze website.', 'nl', 1, '2026-11-15 10:00:00+00', NULL),
	(32, '00000000-0000-0000-0000-000000001b5d', 'membership-open-to-every-company', 'C’est indiqué sur notre site.', 'fr', 2, '2026-11-15 10:00:00+00', NULL),
	(33, '00000000-0000-0000-0000-000000001b5d', 'membership-register-current', 'C’est indiqué sur notre site.', 'fr', 2, '2026-11-15 10:00:00+00', NULL),
	(34, '00000000-0000-0000-0000-000000001b5d', 'membership-profile-compared', 'C’est indiqué sur notre site.', 'fr', 2, '2026-11-15 10:00:00+00', NULL),
	(35, '00000000-0000-0000-0000-000000001b5d', 'neutrality-in-writing', 'C’est indiqué sur notre site.', 'fr', 2, '2026-11-15 10:00:00+00', NULL),
	(36, '00000000-0000-0000-0000-000000001b5d', 'neutrality-equal-invitations', 'C’est indiqué sur notre site.', 'fr', 2, '2026-11-15 10:00:00+00', NULL),
	(37, '00000000-0000-0000-0000-000000001b5d', 'partner-joint-project', 'C’est indiqué sur notre site.', 'fr', 2, '2026-11-15 10:00:00+00', NULL),
	(38, '00000000-0000-0000-0000-000000001b5d', 'core-service-catalogue', 'C’est indiqué sur notre site.', 'fr', 2, '2026-11-15 10:00:00+00', NULL),
	(39, '00000000-0000-0000-0000-000000001b5d', 'core-networking-programme', 'C’est indiqué sur notre site.', 'fr', 2, '2026-11-15 10:00:00+00', NULL),
	(40, '00000000-0000-0000-0000-000000001b5d', 'finance-accounts-filed', 'C’est indiqué sur notre site.', 'fr', 2, '2026-11-15 10:00:00+00', NULL),
	(41, '00000000-0000-0000-0000-000000001b5d', 'finance-budget-monitored', 'C’est indiqué sur notre site.', 'fr', 2, '2026-11-15 10:00:00+00', NULL),
	(42, '00000000-0000-0000-0000-000000001b5d', 'finance-cash-reserve', 'C’est indiqué sur notre site.', 'fr', 2, '2026-11-15 10:00:00+00', NULL),
	(43, '00000000-0000-0000-0000-000000001b5d', 'independence-no-public-vote', 'C’est indiqué sur notre site.', 'fr', 2, '2026-11-15 10:00:00+00', NULL),
	(44, '00000000-0000-0000-0000-000000001b5d', 'independence-in-articles', 'C’est indiqué sur notre site.', 'fr', 2, '2026-11-15 10:00:00+00', NULL),
	(45, '00000000-0000-0000-0000-000000001b5e', 'board-elected-by-members', 'It stands on our website.', 'en', 3, '2026-11-15 10:00:00+00', NULL),
	(46, '00000000-0000-0000-0000-000000001b5e', 'quarterly-board-meetings', 'It stands on our website.', 'en', 3, '2026-11-15 10:00:00+00', NULL),
	(47, '00000000-0000-0000-0000-000000001b5e', 'party-political-neutrality', 'It stands on our website.', 'en', 3, '2026-11-15 10:00:00+00', NULL),
	(48, '00000000-0000-0000-0000-000000001b5e', 'data-protection', 'It stands on our website.', 'en', 3, '2026-11-15 10:00:00+00', NULL),
	(49, '00000000-0000-0000-0000-000000001b5e', 'working-secretariat', 'It stands on our website.', 'en', 3, '2026-11-15 10:00:00+00', NULL),
	(50, '00000000-0000-0000-0000-000000001b5e', 'current-website', 'It stands on our website.', 'en', 3, '2026-11-15 10:00:00+00', NULL),
	(51, '00000000-0000-0000-0000-000000001b5e', 'business-events', 'It stands on our website.', 'en', 3, '2026-11-15 10:00:00+00', NULL),
	(52, '00000000-0000-0000-0000-000000001b5e', 'belgian-chamber-cooperation', 'It stands on our website.', 'en', 3, '2026-11-15 10:00:00+00', NULL),
	(53, '00000000-0000-0000-0000-000000001b64', 'membership-open-to-every-company', 'Dit staat op onze website.', 'nl', 9, '2026-11-15 10:00:00+00', NULL),
	(54, '00000000-0000-0000-0000-000000001b64', 'membership-register-current', 'Dit staat op onze website.', 'nl', 9, '2026-11-15 10:00:00+00', NULL),
	(55, '00000000-0000-0000-0000-000000001b64', 'membership-profile-compared', 'Dit staat op onze website.', 'nl', 9, '2026-11-15 10:00:00+00', NULL),
	(56, '00000000-0000-0000-0000-000000001b64', 'neutrality-in-writing', 'Dit staat op onze website.', 'nl', 9, '2026-11-15 10:00:00+00', NULL),
	(57, '00000000-0000-0000-0000-000000001b64', 'neutrality-equal-invitations', 'Dit staat op onze website.', 'nl', 9, '2026-11-15 10:00:00+00', NULL),
	(58, '00000000-0000-0000-0000-000000001b64', 'partner-joint-project', 'Dit staat op onze website.', 'nl', 9, '2026-11-15 10:00:00+00', NULL),
	(59, '00000000-0000-0000-0000-000000001b64', 'core-service-catalogue', 'Dit staat op onze website.', 'nl', 9, '2026-11-15 10:00:00+00', NULL),
	(60, '00000000-0000-0000-0000-000000001b64', 'core-networking-programme', 'Dit staat op onze website.', 'nl', 9, '2026-11-15 10:00:00+00', NULL),
	(61, '00000000-0000-0000-0000-000000001b65', 'membership-open-to-every-company', 'C’est indiqué sur notre site.', 'fr', 10, '2026-11-15 10:00:00+00', NULL),
	(62, '00000000-0000-0000-0000-000000001b65', 'membership-register-current', 'C’est indiqué sur notre site.', 'fr', 10, '2026-11-15 10:00:00+00', NULL),
	(63, '00000000-0000-0000-0000-000000001b65', 'membership-profile-compared', 'C’est indiqué sur notre site.', 'fr', 10, '2026-11-15 10:00:00+00', NULL),
	(64, '00000000-0000-0000-0000-000000001b65', 'neutrality-in-writing', 'C’est indiqué sur notre site.', 'fr', 10, '2026-11-15 10:00:00+00', NULL),
	(65, '00000000-0000-0000-0000-000000001b65', 'neutrality-equal-invitations', 'C’est indiqué sur notre site.', 'fr', 10, '2026-11-15 10:00:00+00', NULL),
	(66, '00000000-0000-0000-0000-000000001b65', 'partner-joint-project', 'C’est indiqué sur notre site.', 'fr', 10, '2026-11-15 10:00:00+00', NULL),
	(67, '00000000-0000-0000-0000-000000001b65', 'core-service-catalogue', 'C’est indiqué sur notre site.', 'fr', 10, '2026-11-15 10:00:00+00', NULL),
	(68, '00000000-0000-0000-0000-000000001b65', 'core-networking-programme', 'C’est indiqué sur notre site.', 'fr', 10, '2026-11-15 10:00:00+00', NULL),
	(69, '00000000-0000-0000-0000-000000001b66', 'membership-open-to-every-company', 'It stands on our website.', 'en', 11, '2026-11-15 10:00:00+00', NULL),
	(70, '00000000-0000-0000-0000-000000001b66', 'membership-register-current', 'It stands on our website.', 'en', 11, '2026-11-15 10:00:00+00', NULL),
	(71, '00000000-0000-0000-0000-000000001b66', 'membership-profile-compared', 'It stands on our website.', 'en', 11, '2026-11-15 10:00:00+00', NULL),
	(72, '00000000-0000-0000-0000-000000001b66', 'neutrality-in-writing', 'It stands on our website.', 'en', 11, '2026-11-15 10:00:00+00', NULL),
	(73, '00000000-0000-0000-0000-000000001b66', 'neutrality-equal-invitations', 'It stands on our website.', 'en', 11, '2026-11-15 10:00:00+00', NULL),
	(74, '00000000-0000-0000-0000-000000001b66', 'partner-joint-project', 'It stands on our website.', 'en', 11, '2026-11-15 10:00:00+00', NULL),
	(75, '00000000-0000-0000-0000-000000001b66', 'core-service-catalogue', 'It stands on our website.', 'en', 11, '2026-11-15 10:00:00+00', NULL),
	(76, '00000000-0000-0000-0000-000000001b66', 'core-networking-programme', 'It stands on our website.', 'en', 11, '2026-11-15 10:00:00+00', NULL),
	(77, '00000000-0000-0000-0000-000000001b69', 'membership-open-to-every-company', 'Dit staat op onze website.', 'nl', 14, '2026-11-15 10:00:00+00', NULL),
	(78, '00000000-0000-0000-0000-000000001b69', 'membership-register-current', 'Dit staat op onze website.', 'nl', 14, '2026-11-15 10:00:00+00', NULL),
	(79, '00000000-0000-0000-0000-000000001b69', 'membership-profile-compared', 'Dit staat op onze website.', 'nl', 14, '2026-11-15 10:00:00+00', NULL),
	(80, '00000000-0000-0000-0000-000000001b69', 'neutrality-in-writing', 'Dit staat op onze website.', 'nl', 14, '2026-11-15 10:00:00+00', NULL),
	(81, '00000000-0000-0000-0000-000000001b69', 'neutrality-equal-invitations', 'Dit staat op onze website.', 'nl', 14, '2026-11-15 10:00:00+00', NULL),
	(82, '00000000-0000-0000-0000-000000001b69', 'partner-joint-project', 'Dit staat op onze website.', 'nl', 14, '2026-11-15 10:00:00+00', NULL),
	(83, '00000000-0000-0000-0000-000000001b69', 'core-service-catalogue', 'Dit staat op onze website.', 'nl', 14, '2026-11-15 10:00:00+00', NULL),
	(84, '00000000-0000-0000-0000-000000001b69', 'core-networking-programme', 'Dit staat op onze website.', 'nl', 14, '2026-11-15 10:00:00+00', NULL),
	(85, '00000000-0000-0000-0000-000000001b69', 'finance-accounts-filed', 'Dit staat op onze website.', 'nl', 14, '2026-11-15 10:00:00+00', NULL),
	(86, '00000000-0000-0000-0000-000000001b69', 'finance-budget-monitored', 'Dit staat op onze website.', 'nl', 14, '2026-11-15 10:00:00+00', NULL),
	(87, '00000000-0000-0000-0000-000000001b69', 'finance-cash-reserve', 'Dit staat op onze website.', 'nl', 14, '2026-11-15 10:00:00+00', NULL),
	(88, '00000000-0000-0000-0000-000000001b69', 'independence-no-public-vote', 'Dit staat op onze website.', 'nl', 14, '2026-11-15 10:00:00+00', NULL),
	(89, '00000000-0000-0000-0000-000000001b69', 'independence-in-articles', 'Dit staat op onze website.', 'nl', 14, '2026-11-15 10:00:00+00', NULL),
	(90, '00000000-0000-0000-0000-000000001b69', 'governance-term-limits', 'Dit staat op onze website.', 'nl', 14, '2026-11-15 10:00:00+00', NULL),
	(91, '00000000-0000-0000-0000-000000001b69', 'governance-delegated-powers', 'Dit staat op onze website.', 'nl', 14, '2026-11-15 10:00:00+00', NULL),
	(92, '00000000-0000-0000-0000-000000001b69', 'brand-name-carried', 'Dit staat op onze website.', 'nl', 14, '2026-11-15 10:00:00+00', NULL),
	(93, '00000000-0000-0000-0000-000000001b69', 'brand-name-on-documents', 'Dit staat op onze website.', 'nl', 14, '2026-11-15 10:00:00+00', NULL),
	(94, '00000000-0000-0000-0000-000000001b69', 'brand-federation-membership-shown', 'Dit staat op onze website.', 'nl', 14, '2026-11-15 10:00:00+00', NULL),
	(95, '00000000-0000-0000-0000-000000001b69', 'brand-house-style', 'Dit staat op onze website.', 'nl', 14, '2026-11-15 10:00:00+00', NULL),
	(96, '00000000-0000-0000-0000-000000001b69', 'territory-named-in-articles', 'Dit staat op onze website.', 'nl', 14, '2026-11-15 10:00:00+00', NULL),
	(97, '00000000-0000-0000-0000-000000001b69', 'communication-annual-report', 'Dit staat op onze website.', 'nl', 14, '2026-11-15 10:00:00+00', NULL),
	(98, '00000000-0000-0000-0000-000000001b6a', 'membership-register-current', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(99, '00000000-0000-0000-0000-000000001b6a', 'membership-profile-compared', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(100, '00000000-0000-0000-0000-000000001b6a', 'neutrality-in-writing', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL);
INSERT INTO public.notes VALUES
	(101, '00000000-0000-0000-0000-000000001b6a', 'neutrality-equal-invitations', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(102, '00000000-0000-0000-0000-000000001b6a', 'partner-joint-project', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(103, '00000000-0000-0000-0000-000000001b6a', 'core-service-catalogue', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(104, '00000000-0000-0000-0000-000000001b6a', 'core-networking-programme', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(105, '00000000-0000-0000-0000-000000001b6a', 'finance-accounts-filed', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(106, '00000000-0000-0000-0000-000000001b6a', 'finance-budget-monitored', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(107, '00000000-0000-0000-0000-000000001b6a', 'finance-cash-reserve', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(108, '00000000-0000-0000-0000-000000001b6a', 'independence-no-public-vote', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(109, '00000000-0000-0000-0000-000000001b6a', 'independence-in-articles', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(110, '00000000-0000-0000-0000-000000001b6a', 'governance-term-limits', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(111, '00000000-0000-0000-0000-000000001b6a', 'governance-delegated-powers', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(112, '00000000-0000-0000-0000-000000001b6a', 'brand-name-carried', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(113, '00000000-0000-0000-0000-000000001b6a', 'brand-name-on-documents', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(114, '00000000-0000-0000-0000-000000001b6a', 'brand-federation-membership-shown', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(115, '00000000-0000-0000-0000-000000001b6a', 'brand-house-style', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(116, '00000000-0000-0000-0000-000000001b6a', 'territory-named-in-articles', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(117, '00000000-0000-0000-0000-000000001b6a', 'territory-no-canvassing-elsewhere', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(118, '00000000-0000-0000-0000-000000001b6a', 'territory-bilateral-referral', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(119, '00000000-0000-0000-0000-000000001b6a', 'csr-support-for-companies', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(120, '00000000-0000-0000-0000-000000001b6a', 'csr-results-published', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(121, '00000000-0000-0000-0000-000000001b6a', 'csr-experience-shared', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(122, '00000000-0000-0000-0000-000000001b6a', 'communication-annual-report', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(123, '00000000-0000-0000-0000-000000001b6a', 'communication-people-on-website', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(124, '00000000-0000-0000-0000-000000001b6a', 'communication-spokesperson', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(125, '00000000-0000-0000-0000-000000001b6a', 'quality-written-procedures', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(126, '00000000-0000-0000-0000-000000001b6a', 'quality-staff-review', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(127, '00000000-0000-0000-0000-000000001b6a', 'quality-board-self-review', 'Dit staat op onze website.', 'nl', 15, '2026-11-15 10:00:00+00', NULL),
	(128, '00000000-0000-0000-0000-000000001b6d', 'membership-open-to-every-company', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(129, '00000000-0000-0000-0000-000000001b6d', 'membership-register-current', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(130, '00000000-0000-0000-0000-000000001b6d', 'membership-profile-compared', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(131, '00000000-0000-0000-0000-000000001b6d', 'neutrality-in-writing', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(132, '00000000-0000-0000-0000-000000001b6d', 'neutrality-equal-invitations', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(133, '00000000-0000-0000-0000-000000001b6d', 'partner-joint-project', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(134, '00000000-0000-0000-0000-000000001b6d', 'core-service-catalogue', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(135, '00000000-0000-0000-0000-000000001b6d', 'core-networking-programme', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(136, '00000000-0000-0000-0000-000000001b6d', 'finance-accounts-filed', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(137, '00000000-0000-0000-0000-000000001b6d', 'finance-budget-monitored', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(138, '00000000-0000-0000-0000-000000001b6d', 'finance-cash-reserve', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(139, '00000000-0000-0000-0000-000000001b6d', 'independence-no-public-vote', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(140, '00000000-0000-0000-0000-000000001b6d', 'independence-in-articles', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(141, '00000000-0000-0000-0000-000000001b6d', 'governance-term-limits', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(142, '00000000-0000-0000-0000-000000001b6d', 'governance-delegated-powers', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(143, '00000000-0000-0000-0000-000000001b6d', 'brand-name-carried', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(144, '00000000-0000-0000-0000-000000001b6d', 'brand-name-on-documents', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(145, '00000000-0000-0000-0000-000000001b6d', 'brand-federation-membership-shown', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(146, '00000000-0000-0000-0000-000000001b6d', 'brand-house-style', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(147, '00000000-0000-0000-0000-000000001b6d', 'territory-named-in-articles', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(148, '00000000-0000-0000-0000-000000001b6d', 'territory-no-canvassing-elsewhere', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(149, '00000000-0000-0000-0000-000000001b6d', 'territory-bilateral-referral', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(150, '00000000-0000-0000-0000-000000001b6d', 'csr-support-for-companies', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(151, '00000000-0000-0000-0000-000000001b6d', 'csr-results-published', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(152, '00000000-0000-0000-0000-000000001b6d', 'csr-experience-shared', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(153, '00000000-0000-0000-0000-000000001b6d', 'communication-annual-report', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(154, '00000000-0000-0000-0000-000000001b6d', 'communication-people-on-website', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(155, '00000000-0000-0000-0000-000000001b6d', 'communication-spokesperson', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(156, '00000000-0000-0000-0000-000000001b6d', 'quality-written-procedures', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(157, '00000000-0000-0000-0000-000000001b6d', 'quality-staff-review', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(158, '00000000-0000-0000-0000-000000001b6d', 'quality-board-self-review', 'C’est indiqué sur notre site.', 'fr', 19, '2026-11-15 10:00:00+00', NULL),
	(159, '00000000-0000-0000-0000-000000001b6e', 'membership-open-to-every-company', 'C’est indiqué sur notre site.', 'fr', 20, '2026-11-15 10:00:00+00', NULL),
	(160, '00000000-0000-0000-0000-000000001b6e', 'membership-register-current', 'C’est indiqué sur notre site.', 'fr', 20, '2026-11-15 10:00:00+00', NULL),
	(161, '00000000-0000-0000-0000-000000001b6e', 'membership-profile-compared', 'C’est indiqué sur notre site.', 'fr', 20, '2026-11-15 10:00:00+00', NULL),
	(162, '00000000-0000-0000-0000-000000001b6e', 'neutrality-in-writing', 'C’est indiqué sur notre site.', 'fr', 20, '2026-11-15 10:00:00+00', NULL),
	(163, '00000000-0000-0000-0000-000000001b6e', 'neutrality-equal-invitations', 'C’est indiqué sur notre site.', 'fr', 20, '2026-11-15 10:00:00+00', NULL),
	(164, '00000000-0000-0000-0000-000000001b6e', 'partner-joint-project', 'C’est indiqué sur notre site.', 'fr', 20, '2026-11-15 10:00:00+00', NULL),
	(165, '00000000-0000-0000-0000-000000001b6e', 'core-service-catalogue', 'C’est indiqué sur notre site.', 'fr', 20, '2026-11-15 10:00:00+00', NULL),
	(166, '00000000-0000-0000-0000-000000001b6e', 'core-networking-programme', 'C’est indiqué sur notre site.', 'fr', 20, '2026-11-15 10:00:00+00', NULL),
	(167, '00000000-0000-0000-0000-000000001b6e', 'finance-accounts-filed', 'C’est indiqué sur notre site.', 'fr', 20, '2026-11-15 10:00:00+00', NULL),
	(168, '00000000-0000-0000-0000-000000001b6e', 'finance-budget-monitored', 'C’est indiqué sur notre site.', 'fr', 20, '2026-11-15 10:00:00+00', NULL),
	(169, '00000000-0000-0000-0000-000000001b6e', 'finance-cash-reserve', 'C’est indiqué sur notre site.', 'fr', 20, '2026-11-15 10:00:00+00', NULL),
	(170, '00000000-0000-0000-0000-000000001b6e', 'independence-no-public-vote', 'C’est indiqué sur notre site.', 'fr', 20, '2026-11-15 10:00:00+00', NULL),
	(171, '00000000-0000-0000-0000-000000001b6e', 'independence-in-articles', 'C’est indiqué sur notre site.', 'fr', 20, '2026-11-15 10:00:00+00', NULL),
	(172, '00000000-0000-0000-0000-000000001b6e', 'governance-term-limits', 'C’est indiqué sur notre site.', 'fr', 20, '2026-11-15 10:00:00+00', NULL),
	(173, '00000000-0000-0000-0000-000000001b6e', 'governance-delegated-powers', 'C’est indiqué sur notre site.', 'fr', 20, '2026-11-15 10:00:00+00', NULL),
	(174, '00000000-0000-0000-0000-000000001b6e', 'brand-name-carried', 'C’est indiqué sur notre site.', 'fr', 20, '2026-11-15 10:00:00+00', NULL),
	(175, '00000000-0000-0000-0000-000000001b6e', 'brand-name-on-documents', 'C’est indiqué sur notre site.', 'fr', 20, '2026-11-15 10:00:00+00', NULL),
	(176, '00000000-0000-0000-0000-000000001b6e', 'brand-federation-membership-shown', 'C’est indiqué sur notre site.', 'fr', 20, '2026-11-15 10:00:00+00', NULL),
	(177, '00000000-0000-0000-0000-000000001b6e', 'brand-house-style', 'C’est indiqué sur notre site.', 'fr', 20, '2026-11-15 10:00:00+00', NULL),
	(178, '00000000-0000-0000-0000-000000001b6e', 'territory-named-in-articles', 'C’est indiqué sur notre site.', 'fr', 20, '2026-11-15 10:00:00+00', NULL),
	(179, '00000000-0000-0000-0000-000000001b6e', 'communication-annual-report', 'C’est indiqué sur notre site.', 'fr', 20, '2026-11-15 10:00:00+00', NULL),
	(180, '00000000-0000-0000-0000-000000001b70', 'membership-open-to-every-company', 'Dit staat op onze website.', 'nl', 22, '2026-11-15 10:00:00+00', NULL),
	(181, '00000000-0000-0000-0000-000000001b70', 'membership-register-current', 'Dit staat op onze website.', 'nl', 22, '2026-11-15 10:00:00+00', NULL),
	(182, '00000000-0000-0000-0000-000000001b70', 'membership-profile-compared', 'Dit staat op onze website.', 'nl', 22, '2026-11-15 10:00:00+00', NULL),
	(183, '00000000-0000-0000-0000-000000001b70', 'neutrality-in-writing', 'Dit staat op onze website.', 'nl', 22, '2026-11-15 10:00:00+00', NULL),
	(184, '00000000-0000-0000-0000-000000001b73', 'board-elected-by-members', 'It stands on our website.', 'en', 25, '2026-11-15 10:00:00+00', NULL),
	(185, '00000000-0000-0000-0000-000000001b73', 'party-political-neutrality', 'It stands on our website.', 'en', 25, '2026-11-15 10:00:00+00', NULL),
	(186, '00000000-0000-0000-0000-000000001b73', 'data-protection', 'It stands on our website.', 'en', 25, '2026-11-15 10:00:00+00', NULL),
	(187, '00000000-0000-0000-0000-000000001b73', 'working-secretariat', 'It stands on our website.', 'en', 25, '2026-11-15 10:00:00+00', NULL),
	(188, '00000000-0000-0000-0000-000000001b73', 'current-website', 'It stands on our website.', 'en', 25, '2026-11-15 10:00:00+00', NULL),
	(189, '00000000-0000-0000-0000-000000001b73', 'belgian-chamber-cooperation', 'It stands on our website.', 'en', 25, '2026-11-15 10:00:00+00', NULL),
	(190, '00000000-0000-0000-0000-000000001b73', 'post-invited-to-assembly', 'It stands on our website.', 'en', 25, '2026-11-15 10:00:00+00', NULL),
	(191, '00000000-0000-0000-0000-000000001b73', 'annual-report-shared', 'It stands on our website.', 'en', 25, '2026-11-15 10:00:00+00', NULL),
	(192, '00000000-0000-0000-0000-000000001b73', 'luxembourg-liaison', 'It stands on our website.', 'en', 25, '2026-11-15 10:00:00+00', NULL),
	(193, '00000000-0000-0000-0000-000000001b73', 'economic-mission-support', 'It stands on our website.', 'en', 25, '2026-11-15 10:00:00+00', NULL),
	(194, '00000000-0000-0000-0000-000000001b73', 'joint-activity-with-post', 'It stands on our website.', 'en', 25, '2026-11-15 10:00:00+00', NULL),
	(195, '00000000-0000-0000-0000-000000001b73', 'task-division-with-post', 'It stands on our website.', 'en', 25, '2026-11-15 10:00:00+00', NULL),
	(196, '00000000-0000-0000-0000-000000001b74', 'board-elected-by-members', 'C’est indiqué sur notre site.', 'fr', 26, '2026-11-15 10:00:00+00', NULL),
	(197, '00000000-0000-0000-0000-000000001b74', 'party-political-neutrality', 'C’est indiqué sur notre site.', 'fr', 26, '2026-11-15 10:00:00+00', NULL),
	(198, '00000000-0000-0000-0000-000000001b74', 'data-protection', 'C’est indiqué sur notre site.', 'fr', 26, '2026-11-15 10:00:00+00', NULL),
	(199, '00000000-0000-0000-0000-000000001b74', 'working-secretariat', 'C’est indiqué sur notre site.', 'fr', 26, '2026-11-15 10:00:00+00', NULL),
	(200, '00000000-0000-0000-0000-000000001b74', 'current-website', 'C’est indiqué sur notre site.', 'fr', 26, '2026-11-15 10:00:00+00', NULL);
INSERT INTO public.notes VALUES
	(201, '00000000-0000-0000-0000-000000001b74', 'belgian-chamber-cooperation', 'C’est indiqué sur notre site.', 'fr', 26, '2026-11-15 10:00:00+00', NULL),
	(202, '00000000-0000-0000-0000-000000001b74', 'post-invited-to-assembly', 'C’est indiqué sur notre site.', 'fr', 26, '2026-11-15 10:00:00+00', NULL),
	(203, '00000000-0000-0000-0000-000000001b74', 'annual-report-shared', 'C’est indiqué sur notre site.', 'fr', 26, '2026-11-15 10:00:00+00', NULL),
	(204, '00000000-0000-0000-0000-000000001b74', 'luxembourg-liaison', 'C’est indiqué sur notre site.', 'fr', 26, '2026-11-15 10:00:00+00', NULL),
	(205, '00000000-0000-0000-0000-000000001b74', 'economic-mission-support', 'C’est indiqué sur notre site.', 'fr', 26, '2026-11-15 10:00:00+00', NULL),
	(206, '00000000-0000-0000-0000-000000001b74', 'joint-activity-with-post', 'C’est indiqué sur notre site.', 'fr', 26, '2026-11-15 10:00:00+00', NULL),
	(207, '00000000-0000-0000-0000-000000001b74', 'task-division-with-post', 'C’est indiqué sur notre site.', 'fr', 26, '2026-11-15 10:00:00+00', NULL),
	(208, '00000000-0000-0000-0000-000000001b75', 'associate-board-in-office', 'It stands on our website.', 'en', 27, '2026-11-15 10:00:00+00', NULL),
	(209, '00000000-0000-0000-0000-000000001b5c', 'brand-misuse-answered', 'see page 12 of the articles', 'nl', 1, '2026-11-24 10:00:00+00', NULL),
	(210, '00000000-0000-0000-0000-000000001b5d', 'governance-articles-up-to-date', 'the certificate on the wall', 'fr', 2, '2026-11-24 10:00:00+00', NULL),
	(211, '00000000-0000-0000-0000-000000001b64', 'core-origin-audit-closed', 'see page 12 of the articles', 'nl', 9, '2026-11-24 10:00:00+00', NULL),
	(212, '00000000-0000-0000-0000-000000001b64', 'core-origin-audit-closed', 'the certificate on the wall', 'nl', 9, '2026-11-24 10:00:00+00', NULL),
	(213, '00000000-0000-0000-0000-000000001b66', 'finance-cash-reserve', 'see page 12 of the articles', 'en', 11, '2026-11-24 10:00:00+00', NULL),
	(214, '00000000-0000-0000-0000-000000001b5d', 'governance-board-elected-by-members', 'the certificate on the wall', 'fr', 17, '2026-11-24 10:00:00+00', NULL),
	(215, '00000000-0000-0000-0000-000000001b70', 'neutrality-no-party-support', 'see page 12 of the articles', 'nl', 22, '2026-11-24 10:00:00+00', NULL),
	(216, '00000000-0000-0000-0000-000000001b70', 'neutrality-no-party-support', 'the certificate on the wall', 'nl', 22, '2026-11-24 10:00:00+00', NULL),
	(217, '00000000-0000-0000-0000-000000001b75', 'associate-contact-person', 'see page 12 of the articles', 'en', 27, '2026-11-24 10:00:00+00', '2026-11-24 10:00:00+00'),
	(218, '00000000-0000-0000-0000-000000001b75', 'associate-contact-person', 'The articles were amended in 2024.', 'en', 27, '2026-11-24 10:00:00+00', NULL),
	(219, '00000000-0000-0000-0000-000000001b75', 'associate-contact-person', 'the certificate on the wall', 'en', 27, '2026-11-24 10:00:00+00', NULL),
	(220, '00000000-0000-0000-0000-0001a323ce18', 'territory-named-in-articles', 'see page 12 of the articles', 'fr', 30, '2026-11-24 10:00:00+00', NULL),
	(221, '00000000-0000-0000-0000-0001a323ce18', 'membership-open-to-every-company', 'the certificate on the wall', 'fr', 30, '2026-11-24 10:00:00+00', NULL),
	(222, '00000000-0000-0000-0000-0001a333104e', 'associate-board-in-office', 'see page 12 of the articles', 'en', 31, '2026-11-24 10:00:00+00', NULL),
	(223, '00000000-0000-0000-0000-0001a333104e', 'associate-board-in-office', 'the certificate on the wall', 'en', 31, '2026-11-24 10:00:00+00', NULL),
	(224, '00000000-0000-0000-0000-0001a333104e', 'associate-bilateral-statutes', 'see page 12 of the articles', 'en', 31, '2026-11-24 10:00:00+00', NULL),
	(225, '00000000-0000-0000-0000-0001a333104e', 'associate-growth-plan', 'see page 12 of the articles', 'en', 31, '2026-11-24 10:00:00+00', NULL);


--
-- Data for Name: notice_contents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notice_contents VALUES
	('00000000-0000-0000-0000-00000000003d', 1, '{"editions":{"nl":{"title":"be.connected en COBCOE Connects gaan samen","text":"De twee platformen voor ondernemers worden er één. Uw leden houden hun account en vinden voortaan ook contacten bij de kamers in het buitenland.","place":"","file":null},"fr":{"title":"be.connected et COBCOE Connects fusionnent","text":"Les deux plateformes pour entrepreneurs n’en font plus qu’une. Vos membres gardent leur compte et y trouvent désormais aussi des contacts auprès des chambres à l’étranger.","place":"","file":null},"en":{"title":"be.connected and COBCOE Connects merge","text":"The two platforms for entrepreneurs become one. Your members keep their account and now find contacts at the chambers abroad too.","place":"","file":null}},"link":"","starts":null,"ends":null,"deadline":null,"seats":null}', 31, '2026-11-16 10:00:00+00'),
	('00000000-0000-0000-0000-00000000003e', 1, '{"editions":{"nl":{"title":"Eurochambres Economic Forum","text":"De Europese kamers spreken over de interne markt en over wat ondernemers ervan merken. U hoort er ook hoe andere kamers zich laten accrediteren.","place":"Huis van de Kamers, Brussel","file":null},"fr":{"title":"Eurochambres Economic Forum","text":"Les chambres européennes parlent du marché intérieur et de ce que les entrepreneurs en perçoivent. Vous y entendrez aussi comment d’autres chambres se font accréditer.","place":"Maison des Chambres, Bruxelles","file":null},"en":{"title":"Eurochambres Economic Forum","text":"The European chambers talk about the single market and what entrepreneurs notice of it. You also hear how other chambers get accredited.","place":"House of the Chambers, Brussels","file":null}},"link":"https://forum.example/programme","starts":"2026-12-10T09:00:00Z","ends":"2026-12-10T15:00:00Z","deadline":"2026-12-07T17:00:00Z","seats":5}', 31, '2026-11-17 10:00:00+00'),
	('00000000-0000-0000-0000-00000000003f', 1, '{"editions":{"nl":{"title":"Verkiezingsmemorandum","text":"Wat de kamers van de volgende regering vragen, in tien punten.","place":"","file":{"file_id":"made-up-memorandum-nl","unique_id":"made-up-memorandum-nl","kind":"document","name":"Verkiezingsmemorandum.pdf","mime":"application/pdf","size":623}},"fr":{"title":"Mémorandum électoral","text":"Ce que les chambres demandent au prochain gouvernement, en dix points.","place":"","file":{"file_id":"made-up-memorandum-fr","unique_id":"made-up-memorandum-fr","kind":"document","name":"Mémorandum électoral.pdf","mime":"application/pdf","size":622}},"en":{"title":"Election memorandum","text":"What the chambers ask of the next government, in ten points.","place":"","file":{"file_id":"made-up-memorandum-en","unique_id":"made-up-memorandum-en","kind":"document","name":"Election memorandum.pdf","mime":"application/pdf","size":621}}},"link":"","starts":null,"ends":null,"deadline":null,"seats":null}', 31, '2026-11-21 10:00:00+00');


--
-- Data for Name: notices; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notices VALUES
	('00000000-0000-0000-0000-00000000003d', 'news', 'sent', 1, 4, NULL, '{"kinds":[],"languages":[],"areas":[],"stations":[],"groups":[],"event":null,"replies":[]}', 'at-once', NULL, 1, 31, '2026-11-16 10:00:00+00', 31, '2026-11-16 10:00:00+00', '9999-01-01 00:00:00+00'),
	('00000000-0000-0000-0000-00000000003e', 'event', 'sent', 1, 4, NULL, '{"kinds":[],"languages":[],"areas":[],"stations":[],"groups":[],"event":null,"replies":[]}', 'at-once', NULL, 1, 31, '2026-11-17 10:00:00+00', 31, '2026-11-17 10:00:00+00', '2026-12-01 17:00:00+00'),
	('00000000-0000-0000-0000-00000000003f', 'document', 'sent', 1, 4, NULL, '{"kinds":[],"languages":[],"areas":[],"stations":[],"groups":[],"event":null,"replies":[]}', 'at-once', NULL, 1, 31, '2026-11-21 10:00:00+00', 31, '2026-11-21 10:00:00+00', '9999-01-01 00:00:00+00'),
	('00000000-0000-0000-0000-000000000040', 'event', 'draft', 0, 2, '{"editions":{"nl":{"title":"DigiChambers 2.0 – infosessie","text":"Wat verandert er voor uw kamer, en wat niet? We tonen het nieuwe platform en beantwoorden uw vragen.","place":"Online","file":null},"fr":{"title":"DigiChambers 2.0 – séance d’information","text":"","place":"","file":null}},"link":"","starts":null,"ends":null,"deadline":null,"seats":null}', '{"kinds":[],"languages":[],"areas":[],"stations":[],"groups":[],"event":null,"replies":[]}', NULL, NULL, 0, 31, '2026-11-23 10:00:00+00', 31, '2026-11-23 10:00:00+00', NULL),
	('00000000-0000-0000-0000-0001a3331090', 'document', 'draft', 0, 2, '{"editions":{"en":{"title":"","text":"x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x","place":"","file":null}},"link":"","starts":null,"ends":null,"deadline":null,"seats":null}', '{"kinds":[],"languages":[],"areas":[],"stations":[],"groups":[],"event":null,"replies":[]}', NULL, NULL, 0, 31, '2026-11-24 10:00:00+00', 31, '2026-11-24 10:00:00+00', NULL);


--
-- Data for Name: nudges; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: pace; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pace VALUES
	(1, '2026-11-24 10:00:00+00');


--
-- Data for Name: people; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.people VALUES
	(1, 7004, 'Griet Maes', 'nl', 'none', false, 'made-up-westerdal', true, '{"assessment":"00000000-0000-0000-0000-000000001b5c","criterion":"brand-misuse-answered","tag":"criterion"}', 4, 'REx76Ujh', 4, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(2, 7005, 'Benoît Lambert', 'fr', 'none', false, 'made-up-valmont', true, '{"assessment":"00000000-0000-0000-0000-000000001b5d","principle":"internal-quality-control","page":0,"tag":"principle"}', 10, 'wNg_N7xw', 10, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(3, 7006, 'Nora Hill', 'en', 'none', false, 'made-up-atlantis', true, '{"assessment":"00000000-0000-0000-0000-000000001b5e","page":0,"tag":"overview"}', 2, 'z4hVpb8_', 2, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(4, 7007, 'Koen Claes', 'en', 'none', false, NULL, true, '{"assessment":"00000000-0000-0000-0000-0001a1a655c7","page":0,"tag":"overview"}', 12, 'k0P6atXg', 12, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(5, 7008, 'Chloé Renard', 'fr', 'none', false, NULL, true, '{"number":8,"tag":"routing"}', 10, 'iZZCPeV4', 10, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(6, 7009, 'Tom Baker', 'en', 'none', false, NULL, true, '{"area":"wallonia","page":0,"back":{"tag":"home"},"tag":"network-area"}', 8, 'UTj_lJ8u', 8, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(7, 7010, 'Sanne Wouters', 'nl', 'none', false, NULL, true, '{"tag":"find-chamber"}', 10, '7zUxA1Nd', 10, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(8, 7011, 'Julien Marchal', 'fr', 'none', false, NULL, true, '{"assessment":"00000000-0000-0000-0000-0001a1e35ec9","principle":"diplomatic-collaboration","tag":"quick-scan"}', 8, 'ob2D0NuY', 8, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(9, 7012, 'Lieve Jacobs', 'nl', 'none', false, NULL, true, '{"tag":"home"}', 8, 'rHvUE6Cz', 8, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(10, 7013, 'Hélène Simon', 'fr', 'none', false, NULL, true, '{"assessment":"00000000-0000-0000-0000-000000001b65","principle":"membership","tag":"quick-scan"}', 2, 'iw-i9hgu', 2, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(11, 7014, 'Oliver Reed', 'en', 'none', false, NULL, true, '{"assessment":"00000000-0000-0000-0000-000000001b66","principle":"economic-partner","tag":"quick-scan"}', 8, 'cU1CZINp', 8, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(12, 7015, 'Pieter Vermeulen', 'nl', 'none', false, 'made-up-westerdal', true, '{"page":0,"back":{"tag":"home"},"tag":"network-abroad"}', 6, 'apAdq2lz', 6, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(13, 7016, 'Marc Leroy', 'fr', 'none', false, 'made-up-westerdal', true, '{"assessment":"00000000-0000-0000-0000-000000001b5c","tag":"result"}', 8, 'WLfHmB_L', 8, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(14, 7017, 'Inge Goossens', 'nl', 'none', false, 'made-up-noorderhaven', true, '{"assessment":"00000000-0000-0000-0000-000000001b69","page":1,"tag":"overview"}', 2, 'soX_eIVn', 2, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(15, 7018, 'Dirk Hermans', 'nl', 'none', false, 'made-up-zandrijk', true, '{"tag":"home"}', 4, 'Dt8DQRwd', 4, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(16, 7019, 'Els Willems', 'nl', 'none', false, 'made-up-zandrijk', true, '{"tag":"home"}', 8, 'Dt8DQRwd', 8, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(17, 7020, 'Sophie Lejeune', 'fr', 'none', false, 'made-up-valmont', true, '{"assessment":"00000000-0000-0000-0000-000000001b5d","criterion":"governance-term-limits","tag":"criterion"}', 6, 'oW0oJa7-', 6, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(18, 7034, 'Nathalie Bodart', 'fr', 'none', false, NULL, true, '{"assessment":"00000000-0000-0000-0000-0001a342528b","criterion":"membership-open-to-every-company","tag":"criterion"}', 12, 'bCkY3fPs', 12, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(19, 7021, 'Pascal Noël', 'fr', 'none', false, 'made-up-montclair', true, '{"back":{"tag":"home"},"tag":"network"}', 8, 'CScKofqZ', 8, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(20, 7022, 'Claire Fontaine', 'fr', 'none', false, 'made-up-rochebrune', true, '{"assessment":"00000000-0000-0000-0000-000000001b6e","question":1,"tag":"answer-question"}', 6, 'Kogsj_R-', 6, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(21, 7023, 'Thierry Gérard', 'fr', 'none', false, 'made-up-rochebrune', true, '{"assessment":"00000000-0000-0000-0000-000000001b6e","question":1,"tag":"answer-question"}', 8, 'Kogsj_R-', 8, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(22, 7024, 'Joris Mertens', 'nl', 'none', false, 'made-up-koningsbrug', true, '{"assessment":"00000000-0000-0000-0000-000000001b70","criterion":"neutrality-no-party-support","page":0,"tag":"files"}', 6, 'gnzlJ_UB', 6, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(23, 7025, 'Amélie Petit', 'fr', 'none', false, 'made-up-koningsbrug', true, '{"tag":"home"}', 6, '0QIsUyMQ', 6, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(24, 7026, 'Grace Turner', 'en', 'none', false, 'made-up-atlantis', true, '{"tag":"home"}', 8, 'w1XoX0Gv', 8, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(25, 7027, 'Henry Walsh', 'en', 'none', false, 'made-up-utopia', true, '{"assessment":"00000000-0000-0000-0000-000000001b73","page":0,"tag":"submitted"}', 8, 'k8_UaDi7', 8, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(26, 7028, 'Isabel Romero', 'fr', 'none', false, 'made-up-eldorado', true, '{"back":{"tag":"home"},"tag":"privacy"}', 8, 'B5luoD3b', 8, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(27, 7029, 'Arthur Pryce', 'en', 'none', false, 'made-up-avalon', true, '{"assessment":"00000000-0000-0000-0000-000000001b75","criterion":"associate-contact-person","page":0,"tag":"files"}', 8, 'XzM6ykwj', 8, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(28, 7030, 'Mei Tan', 'en', 'none', false, 'made-up-lilliput', true, '{"number":0,"tag":"routing"}', 8, 'UYivBgiY', 8, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(29, 7031, 'Veerle Aerts', 'nl', 'staff', false, NULL, true, '{"assessment":"00000000-0000-0000-0000-000000001b6e","tag":"desk-file"}', 20, 'Wg7LjjwX', 20, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(30, 7032, 'Claude Weber', 'fr', 'staff', true, NULL, true, '{"request":7,"tag":"request"}', 62, '1r6BRQpw', 62, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(31, 7033, 'Ruth Bergman', 'fr', 'admin', false, NULL, true, '{"assessment":"00000000-0000-0000-0000-0001a333104e","tag":"result"}', 43, 'o9erJ4FL', 43, NULL, '2026-11-15 10:00:00+00', '2026-11-24 10:00:00+00'),
	(32, 7001, 'Anna Peeters', 'en', 'none', false, NULL, true, '{"assessment":"00000000-0000-0000-0000-0001a14ac84a","criterion":"associate-bilateral-statutes","tag":"criterion"}', 6, 'HXVEZTAL', 6, NULL, '2026-11-24 10:00:00+00', '2026-11-24 10:00:00+00'),
	(33, 7002, 'Luc Dubois', 'en', 'none', false, 'voka-limburg', true, '{"tag":"home"}', 12, 'Qah3dIrx', 12, NULL, '2026-11-24 10:00:00+00', '2026-11-24 10:00:00+00'),
	(34, 7003, 'Emma Clarke', 'fr', 'none', false, NULL, true, '{"tag":"unlisted-chamber"}', 14, 'Mgtj9HPC', 14, NULL, '2026-11-24 10:00:00+00', '2026-11-24 10:00:00+00');


--
-- Data for Name: positions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.positions VALUES
	(1, '00000000-0000-0000-0000-000000001b5c', 'brand-misuse-answered', '2026-11-24 10:00:00+00'),
	(2, '00000000-0000-0000-0000-000000001b5d', 'governance-board-elected-by-members', '2026-11-24 10:00:00+00'),
	(3, '00000000-0000-0000-0000-000000001b5e', 'task-division-with-post', '2026-11-24 10:00:00+00'),
	(8, '00000000-0000-0000-0000-0001a1e35ec9', 'associate-principles-endorsed', '2026-11-24 10:00:00+00'),
	(9, '00000000-0000-0000-0000-000000001b64', 'core-origin-audit-closed', '2026-11-24 10:00:00+00'),
	(10, '00000000-0000-0000-0000-000000001b65', 'finance-external-review', '2026-11-24 10:00:00+00'),
	(11, '00000000-0000-0000-0000-000000001b66', 'finance-cash-reserve', '2026-11-24 10:00:00+00'),
	(12, '00000000-0000-0000-0000-000000001b5c', 'membership-open-to-every-company', '2026-11-15 10:00:00+00'),
	(13, '00000000-0000-0000-0000-000000001b5c', 'membership-open-to-every-company', '2026-11-15 10:00:00+00'),
	(14, '00000000-0000-0000-0000-000000001b69', 'quality-improvement-plan', '2026-11-15 10:00:00+00'),
	(15, '00000000-0000-0000-0000-000000001b6a', 'quality-improvement-plan', '2026-11-15 10:00:00+00'),
	(16, '00000000-0000-0000-0000-000000001b6a', 'membership-open-to-every-company', '2026-11-15 10:00:00+00'),
	(17, '00000000-0000-0000-0000-000000001b5d', 'governance-term-limits', '2026-11-24 10:00:00+00'),
	(18, '00000000-0000-0000-0000-000000001b5d', 'quality-member-satisfaction', '2026-11-24 10:00:00+00'),
	(18, '00000000-0000-0000-0000-0001a342528b', 'membership-open-to-every-company', '2026-11-24 10:00:00+00'),
	(19, '00000000-0000-0000-0000-000000001b6d', 'quality-improvement-plan', '2026-11-15 10:00:00+00'),
	(20, '00000000-0000-0000-0000-000000001b6e', 'membership-open-to-every-company', '2026-11-24 10:00:00+00'),
	(21, '00000000-0000-0000-0000-000000001b6e', 'membership-open-to-every-company', '2026-11-15 10:00:00+00'),
	(22, '00000000-0000-0000-0000-000000001b70', 'neutrality-no-party-support', '2026-11-24 10:00:00+00'),
	(23, '00000000-0000-0000-0000-000000001b70', 'membership-open-to-every-company', '2026-11-15 10:00:00+00'),
	(24, '00000000-0000-0000-0000-000000001b5e', 'task-division-with-post', '2026-11-24 10:00:00+00'),
	(25, '00000000-0000-0000-0000-000000001b73', 'letter-of-support', '2026-11-15 10:00:00+00'),
	(26, '00000000-0000-0000-0000-000000001b74', 'letter-of-support', '2026-11-15 10:00:00+00'),
	(27, '00000000-0000-0000-0000-000000001b75', 'associate-contact-person', '2026-11-24 10:00:00+00'),
	(30, '00000000-0000-0000-0000-0001a323ce18', 'membership-fee-scale', '2026-11-24 10:00:00+00'),
	(31, '00000000-0000-0000-0000-0001a333104e', 'associate-growth-plan', '2026-11-24 10:00:00+00'),
	(32, '00000000-0000-0000-0000-0001a14ac84a', 'associate-bilateral-statutes', '2026-11-24 10:00:00+00'),
	(33, '00000000-0000-0000-0000-0001a15a0a86', 'membership-open-to-every-company', '2026-11-24 10:00:00+00');


--
-- Data for Name: programmes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.programmes VALUES
	('associate', '2026.1', 'f153f0339daedd0ffcb2770d9c26f875bbec6e41b1cda48fd7ccf3ca0d399ed2', '{"facts":[],"id":"associate","introduction":{"en":"You are about to check whether your chamber is ready to join the Federation as an associate member. The list is shorter than for full accreditation and helps you grow towards it step by step.","fr":"Vous allez vérifier si votre chambre est prête à rejoindre la Fédération comme membre associé. La liste est plus courte que pour l’accréditation complète et vous aide à avancer pas à pas vers celle-ci.","nl":"U gaat na of uw kamer klaar is om als geassocieerd lid tot de Federatie toe te treden. De lijst is korter dan die voor de volledige accreditatie en helpt u om daar stap voor stap naartoe te groeien."},"nearly_ready_principles":1,"principles":[{"criteria":[{"action":{"en":"Ask the Federation for the text of the principles, put it to the board and have the chair sign the declaration.","fr":"Demandez à la Fédération le texte des principes, soumettez-le au conseil d’administration et faites signer la déclaration par le président.","nl":"Vraag de Federatie om de tekst van de principes, leg die voor aan de raad van bestuur en laat de voorzitter de verklaring tekenen."},"applies_if":null,"basis":"official","decided_by":"board","essential":true,"evidence":{"en":"Declaration signed by the chair and minutes of the board decision.","fr":"Déclaration signée par le président et procès-verbal de la décision du conseil.","nl":"Ondertekende verklaring van de voorzitter en notulen van de bestuursbeslissing."},"evidence_needed":"document","explanation":{"en":"This is the only condition the Federation names on its website, apart from your chamber being too young or too small for full accreditation. A board decision makes the commitment official.","fr":"C’est la seule condition que la Fédération cite sur son site, outre le fait que votre chambre est trop jeune ou trop petite pour l’accréditation complète. Une décision du conseil d’administration rend l’engagement officiel.","nl":"Dit is de enige voorwaarde die de Federatie op haar website noemt, naast het feit dat uw kamer te jong of te klein is voor de volledige accreditatie. Een beslissing van de raad van bestuur maakt het engagement officieel."},"gate":false,"id":"associate-principles-endorsed","lead_time_weeks":6,"may_not_apply":false,"partly":null,"source":"federation-accreditation","statement":{"en":"The chamber endorses in writing the principles of the Federation’s accreditation programme.","fr":"La chambre adhère par écrit aux principes du programme d’accréditation de la Fédération.","nl":"De kamer onderschrijft schriftelijk de principes van het accreditatieprogramma van de Federatie."},"valid_months":36,"weight":3},{"action":{"en":"Ask another bilateral chamber for its articles as a model, adapt them to local law and have the founders sign.","fr":"Demandez à une autre chambre bilatérale ses statuts comme modèle, adaptez-les au droit local et faites-les signer par les fondateurs.","nl":"Vraag een andere bilaterale kamer om haar statuten als model, pas ze aan de lokale wet aan en laat de oprichters tekenen."},"applies_if":null,"basis":"adapted","decided_by":"assembly","essential":true,"evidence":{"en":"Signed articles of association and, if you already have it, proof of registration.","fr":"Statuts signés et, s’il existe déjà, le certificat d’enregistrement.","nl":"Ondertekende statuten en, als het er al is, het bewijs van registratie."},"evidence_needed":"document","explanation":{"en":"The articles say who can join, who decides and what your chamber is for. You may call them statutes or bylaws. As we see it, registration in your country may still be under way as long as the founders have signed the text.","fr":"Les statuts disent qui peut devenir membre, qui décide et à quoi sert votre chambre. À notre sens, l’enregistrement dans votre pays peut encore être en cours si les fondateurs ont signé le texte.","nl":"De statuten zeggen wie lid kan worden, wie beslist en waarvoor uw kamer bestaat. De registratie in uw land mag wat ons betreft nog lopen, als de oprichters de tekst ondertekend hebben."},"gate":false,"id":"associate-bilateral-statutes","lead_time_weeks":12,"may_not_apply":false,"partly":{"en":"The text is ready, but the founders have not signed it yet.","fr":"Le texte est prêt, mais les fondateurs ne l’ont pas encore signé.","nl":"De tekst is klaar, maar de oprichters hebben nog niet getekend."},"source":"fps-chambers","statement":{"en":"The chamber’s articles of association say that it promotes trade with Belgium, or with Belgium and Luxembourg.","fr":"Les statuts de la chambre prévoient qu’elle promeut le commerce avec la Belgique, ou avec la Belgique et le Luxembourg.","nl":"De kamer heeft statuten waarin staat dat ze de handel met België, of met België en Luxemburg, bevordert."},"valid_months":36,"weight":3},{"action":{"en":"Approach two business people from different sectors and have them appointed at the next meeting.","fr":"Approchez deux entrepreneurs de secteurs différents et faites-les nommer à la prochaine réunion.","nl":"Spreek twee ondernemers uit verschillende sectoren aan en laat hen op de eerstvolgende vergadering benoemen."},"applies_if":null,"basis":"assumption","decided_by":"assembly","essential":false,"evidence":{"en":"List of directors with role and employer, and the decision appointing them.","fr":"Liste des administrateurs avec fonction et employeur, et décision de nomination.","nl":"Lijst van bestuurders met functie en werkgever, en de beslissing waarmee ze benoemd zijn."},"evidence_needed":"say_where","explanation":{"en":"With three people from different companies your chamber does not hinge on one person. The figure is our working assumption. Check whether local law asks for more directors.","fr":"Avec trois personnes d’entreprises différentes, votre chambre ne repose pas sur une seule personne. Ce chiffre est notre hypothèse de travail. Vérifiez si le droit local exige davantage d’administrateurs.","nl":"Met drie mensen uit verschillende bedrijven hangt uw kamer niet van één persoon af. Het getal is onze werkhypothese. Kijk na of de lokale wet meer bestuurders vraagt."},"gate":false,"id":"associate-board-in-office","lead_time_weeks":12,"may_not_apply":false,"partly":{"en":"The chamber has two directors, or three from the same organisation.","fr":"La chambre a deux administrateurs, ou trois issus de la même organisation.","nl":"De kamer heeft twee bestuurders, of drie uit dezelfde organisatie."},"source":null,"statement":{"en":"The chamber has a board of at least three directors from different organisations.","fr":"La chambre a un conseil d’administration d’au moins trois administrateurs issus d’organisations différentes.","nl":"De kamer heeft een raad van bestuur met minstens drie bestuurders uit verschillende organisaties."},"valid_months":12,"weight":2},{"action":{"en":"Open a bank account in the chamber’s name, enter every transaction in one spreadsheet and keep every receipt.","fr":"Ouvrez un compte au nom de la chambre, reportez toutes les opérations dans un tableur et conservez chaque pièce.","nl":"Open een bankrekening op naam van de kamer, zet alle verrichtingen in één rekenblad en bewaar elk bewijsstuk."},"applies_if":null,"basis":"assumption","decided_by":"staff","essential":false,"evidence":{"en":"Statement of income and spending with the bank balance.","fr":"Relevé des recettes et dépenses avec le solde du compte bancaire.","nl":"Overzicht van inkomsten en uitgaven met het saldo van de bankrekening."},"evidence_needed":"document","explanation":{"en":"For a chamber that is starting out, a spreadsheet with receipts is enough. Tidy books from day one make it easy to produce the annual accounts for full accreditation later.","fr":"Pour une chambre qui débute, un tableur et des pièces justificatives suffisent. Une comptabilité soignée dès le départ fournit plus tard sans peine les comptes annuels pour l’accréditation complète.","nl":"Voor een startende kamer is een rekenblad met bewijsstukken genoeg. Wie van bij het begin netjes boekhoudt, heeft later zonder moeite de jaarrekeningen voor de volledige accreditatie klaar."},"gate":false,"id":"associate-simple-accounts","lead_time_weeks":4,"may_not_apply":false,"partly":{"en":"There is a statement, but it does not go back to the founding.","fr":"Un relevé existe, mais il ne remonte pas à la création de la chambre.","nl":"Er is een overzicht, maar het gaat niet terug tot de oprichting."},"source":null,"statement":{"en":"The chamber keeps accounts of all its income and spending since it was founded.","fr":"La chambre tient une comptabilité de toutes ses recettes et dépenses depuis sa création.","nl":"De kamer houdt een boekhouding bij van al haar inkomsten en uitgaven sinds de oprichting."},"valid_months":12,"weight":2},{"action":{"en":"Have the board approve a half-page declaration and check speakers and sponsors against the EU sanctions list.","fr":"Faites approuver par le conseil une déclaration d’une demi-page et vérifiez qu’aucun orateur ni sponsor ne figure sur la liste des sanctions européennes.","nl":"Laat de raad van bestuur een verklaring van een halve bladzijde goedkeuren en toets sprekers en sponsors aan de EU-sanctielijst."},"applies_if":null,"basis":"adapted","decided_by":"board","essential":false,"evidence":{"en":"Declaration signed and dated by the chair.","fr":"Déclaration datée et signée par le président.","nl":"Verklaring die de voorzitter ondertekend en gedateerd heeft."},"evidence_needed":"document","explanation":{"en":"According to the Luxembourg Chamber of Commerce, accreditation depends on compliance with laws and directives. A short declaration shows that a young chamber takes this seriously too.","fr":"Selon la Chambre de Commerce du Luxembourg, l’accréditation dépend du respect des lois et directives. Par une brève déclaration, une jeune chambre montre elle aussi qu’elle prend cela au sérieux.","nl":"Volgens de Luxemburgse Kamer van Koophandel hangt de accreditatie af van de naleving van wetten en richtlijnen. Met een korte verklaring toont ook een jonge kamer dat ze dat ernstig neemt."},"gate":false,"id":"associate-lawful-activity","lead_time_weeks":6,"may_not_apply":false,"partly":null,"source":"cc-lu-russia","statement":{"en":"The chamber declares in writing that it complies with the law in force and with EU sanctions.","fr":"La chambre déclare par écrit respecter les lois en vigueur et les sanctions de l’Union européenne.","nl":"De kamer verklaart schriftelijk dat ze de geldende wetten en de EU-sancties naleeft."},"valid_months":12,"weight":3}],"id":"corporate-governance","number":1,"purpose":{"en":"Even a young chamber shows that it endorses the principles and has its house in order.","fr":"Même jeune, une chambre montre qu’elle adhère aux principes et que sa gestion est en ordre.","nl":"Ook een jonge kamer toont dat ze de principes onderschrijft en dat haar bestuur in orde is."},"quick":{"en":"Does your chamber endorse the principles, and are its articles, board and accounts in order?","fr":"Votre chambre adhère-t-elle aux principes, et ses statuts, son conseil et ses comptes sont-ils en ordre ?","nl":"Onderschrijft uw kamer de principes en zijn haar statuten, bestuur en boekhouding in orde?"},"title":{"en":"Corporate governance","fr":"Gouvernance d’entreprise","nl":"Corporate governance"},"title_basis":"translated"},{"criteria":[{"action":{"en":"Set the membership fee, send the first invoices and invite ten companies with ties to Belgium or Luxembourg.","fr":"Fixez la cotisation, envoyez les premières factures et invitez dix entreprises liées à la Belgique ou au Luxembourg.","nl":"Leg de ledenbijdrage vast, stuur de eerste facturen en nodig tien bedrijven uit die een band hebben met België of Luxemburg."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"Member list showing the date on which each fee was paid.","fr":"Liste des membres avec la date de paiement de chaque cotisation.","nl":"Ledenlijst met de datum waarop elke ledenbijdrage betaald is."},"evidence_needed":"document","explanation":{"en":"Ten paying members show there is demand for your chamber. The figure is drawn from a Belgian-Luxembourg business club that started with just over ten companies. The Federation names no minimum.","fr":"Dix membres qui cotisent montrent que votre chambre répond à une demande. Ce chiffre s’inspire d’un club d’affaires belgo-luxembourgeois lancé avec un peu plus de dix entreprises. La Fédération ne cite aucun minimum.","nl":"Tien betalende leden tonen dat er vraag is naar uw kamer. Het cijfer is afgeleid van een Belgisch-Luxemburgse businessclub die met ruim tien bedrijven startte. De Federatie noemt geen minimum."},"gate":false,"id":"associate-first-members","lead_time_weeks":13,"may_not_apply":false,"partly":{"en":"The chamber has five to nine paying members.","fr":"La chambre compte de cinq à neuf membres qui cotisent.","nl":"De kamer telt vijf tot negen betalende leden."},"source":"bcbl-launch","statement":{"en":"The chamber has at least ten members who have paid their membership fee.","fr":"La chambre compte au moins dix membres en ordre de cotisation.","nl":"De kamer telt minstens tien leden die hun ledenbijdrage betaald hebben."},"valid_months":12,"weight":2},{"action":{"en":"Appoint a contact person, create a chamber email address and publish both on a web page or on LinkedIn.","fr":"Désignez une personne de contact, créez une adresse e-mail de la chambre et publiez les deux sur une page web ou sur LinkedIn.","nl":"Duid een contactpersoon aan, maak een e-mailadres van de kamer aan en zet beide op een webpagina of op LinkedIn."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":true,"evidence":{"en":"Name, role and email address as shown on your website or profile page.","fr":"Nom, fonction et adresse e-mail tels qu’ils figurent sur votre site ou votre page.","nl":"Naam, functie en e-mailadres zoals ze op uw website of profielpagina staan."},"evidence_needed":"say_where","explanation":{"en":"An established chamber usually has a secretariat. For one that is starting out, a volunteer who uses a chamber email address can be enough, so that a company always knows whom to contact.","fr":"Une chambre établie a en général un secrétariat. Pour une chambre qui débute, un bénévole qui utilise une adresse e-mail de la chambre peut suffire : une entreprise sait ainsi toujours à qui s’adresser.","nl":"Een gevestigde kamer heeft doorgaans een secretariaat. Voor een startende kamer kan een vrijwilliger volstaan die een e-mailadres van de kamer gebruikt, zodat een bedrijf altijd weet wie het kan aanspreken."},"gate":false,"id":"associate-contact-person","lead_time_weeks":2,"may_not_apply":false,"partly":null,"source":"fps-chambers","statement":{"en":"The chamber has one named contact person who answers enquiries from companies.","fr":"La chambre a une personne de contact attitrée qui répond aux demandes des entreprises.","nl":"De kamer heeft één vaste contactpersoon die vragen van bedrijven beantwoordt."},"valid_months":12,"weight":3},{"action":{"en":"Pick a topic your members ask for, book a room or an online session and send the invitation this month.","fr":"Choisissez un sujet que vos membres demandent, réservez une salle ou une session en ligne et envoyez l’invitation dès ce mois-ci.","nl":"Kies een onderwerp waar uw leden om vragen, reserveer een zaal of een online sessie en verstuur de uitnodiging nog deze maand."},"applies_if":null,"basis":"assumption","decided_by":"staff","essential":false,"evidence":{"en":"Invitation and attendance figures for the last two events.","fr":"Invitation et nombre de participants des deux derniers événements.","nl":"Uitnodiging en aantal deelnemers van de laatste twee activiteiten."},"evidence_needed":"say_where","explanation":{"en":"Two events, online ones included, show that your chamber is alive. For full accreditation we assume four a year. Neither figure is an official minimum.","fr":"Deux événements, même en ligne, montrent que votre chambre est bien vivante. Pour l’accréditation complète, nous en comptons quatre par an. Aucun de ces chiffres n’est un minimum officiel.","nl":"Twee activiteiten, ook online, tonen dat uw kamer leeft. Voor de volledige accreditatie gaan we uit van vier per jaar. Geen van beide cijfers is een officieel minimum."},"gate":false,"id":"associate-first-events","lead_time_weeks":20,"may_not_apply":false,"partly":{"en":"The chamber organised one event in the past twelve months.","fr":"La chambre a organisé un seul événement ces douze derniers mois.","nl":"De kamer organiseerde de voorbije twaalf maanden één activiteit."},"source":null,"statement":{"en":"The chamber organises at least two events a year for companies.","fr":"La chambre organise au moins deux événements par an pour les entreprises.","nl":"De kamer organiseert elk jaar minstens twee activiteiten voor bedrijven."},"valid_months":12,"weight":2},{"action":{"en":"Go through the self-assessment for full accreditation, pick the five largest gaps and give each an owner and a due date.","fr":"Parcourez l’auto-évaluation pour l’accréditation complète, retenez les cinq plus grandes lacunes et donnez à chacune un responsable et une échéance.","nl":"Overloop de zelfevaluatie voor de volledige accreditatie, kies de vijf grootste werkpunten en geef elk een verantwoordelijke en een einddatum."},"applies_if":null,"basis":"assumption","decided_by":"board","essential":false,"evidence":{"en":"Growth plan with milestones and a target date, approved by the board.","fr":"Plan de croissance avec étapes et date cible, approuvé par le conseil.","nl":"Groeiplan met mijlpalen en streefdatum, goedgekeurd door de raad van bestuur."},"evidence_needed":"document","explanation":{"en":"Associate membership is there for chambers that are still too young or too small. One page of goals for members, activities and governance makes clear that you mean to move on.","fr":"Le statut de membre associé existe pour les chambres encore trop jeunes ou trop petites. Une page d’objectifs pour les membres, les activités et la gouvernance montre que vous voulez avancer.","nl":"Het geassocieerd lidmaatschap is er voor kamers die nog te jong of te klein zijn. Eén bladzijde met doelen voor leden, activiteiten en bestuur maakt duidelijk dat u verder wilt."},"gate":false,"id":"associate-growth-plan","lead_time_weeks":6,"may_not_apply":false,"partly":{"en":"There is a plan, but without a target date or not yet approved.","fr":"Un plan existe, mais sans date cible ou pas encore approuvé.","nl":"Er is een plan, maar zonder streefdatum of nog niet goedgekeurd."},"source":null,"statement":{"en":"The chamber has a plan with a target date for growing into full accreditation.","fr":"La chambre a un plan assorti d’une date cible pour évoluer vers l’accréditation complète.","nl":"De kamer heeft een plan met een streefdatum om naar de volledige accreditatie te groeien."},"valid_months":12,"weight":2}],"id":"high-quality-services","number":2,"purpose":{"en":"Here you show that your chamber already helps its first companies and knows where it wants to go.","fr":"Ici, vous montrez que votre chambre est déjà utile à ses premières entreprises et sait où elle veut aller.","nl":"Hier toont u dat uw kamer haar eerste bedrijven nu al vooruithelpt en weet waar ze naartoe wil."},"quick":{"en":"Do you already have paying members and a contact person for enquiries from companies?","fr":"Avez-vous déjà des membres qui cotisent et une personne de contact pour les demandes des entreprises ?","nl":"Hebt u al betalende leden en een vaste contactpersoon voor vragen van bedrijven?"},"title":{"en":"High-quality service","fr":"Services de qualité","nl":"Kwalitatieve dienstverlening"},"title_basis":"translated"},{"criteria":[{"action":{"en":"Ask the embassy or consulate in charge for an introductory meeting and send your articles and growth plan beforehand.","fr":"Demandez un rendez-vous à l’ambassade ou au consulat compétent et envoyez au préalable vos statuts et votre plan de croissance.","nl":"Vraag de ambassade of het bevoegde consulaat om een kennismaking en stuur vooraf uw statuten en groeiplan door."},"applies_if":null,"basis":"adapted","decided_by":"outside","essential":true,"evidence":{"en":"Email, letter or dated note of the introductory meeting.","fr":"E-mail, lettre ou compte rendu daté de la prise de contact.","nl":"Mail, brief of verslag van het kennismakingsgesprek, met datum."},"evidence_needed":"document","explanation":{"en":"Collaboration with the diplomatic posts is one of the programme’s three pillars. If you introduce yourself, the embassy does not first hear of your chamber through your application.","fr":"La collaboration avec les postes diplomatiques est l’un des trois piliers du programme. Une prise de contact évite que l’ambassade n’apprenne votre existence que par votre demande à la Fédération.","nl":"Samenwerking met de diplomatieke posten is een van de drie pijlers van het programma. Een kennismaking voorkomt dat de ambassade pas via uw aanvraag verneemt dat uw kamer bestaat."},"gate":false,"id":"associate-post-informed","lead_time_weeks":6,"may_not_apply":false,"partly":{"en":"A meeting has been requested, but has not taken place yet.","fr":"Le rendez-vous est demandé, mais n’a pas encore eu lieu.","nl":"De kennismaking is aangevraagd, maar vond nog niet plaats."},"source":"federation-accreditation","statement":{"en":"The chamber has introduced itself and its plans to the Belgian diplomatic post.","fr":"La chambre s’est présentée au poste diplomatique belge et lui a exposé ses projets.","nl":"De kamer heeft haar oprichting en plannen voorgesteld aan de Belgische diplomatieke post."},"valid_months":null,"weight":3},{"action":{"en":"Call the embassy, ask who handles economic matters and introduce your chamber to that person.","fr":"Appelez l’ambassade, demandez qui suit les dossiers économiques et présentez votre chambre à cette personne.","nl":"Bel de ambassade, vraag wie de economische dossiers behandelt en stel uw kamer aan die persoon voor."},"applies_if":null,"basis":"assumption","decided_by":"outside","essential":false,"evidence":{"en":"Name and role of the contact and a recent exchange of emails.","fr":"Nom et fonction de l’interlocuteur et un échange d’e-mails récent.","nl":"Naam en functie van de contactpersoon en een recente mailwisseling."},"evidence_needed":"say_where","explanation":{"en":"A known name at the other end makes questions about visits, visas or missions easier. If Belgium has no post in your country, find out which post covers it from another one.","fr":"Un interlocuteur connu facilite les questions sur les visites, les visas ou les missions. Si la Belgique n’a pas de poste dans votre pays, voyez quel poste est compétent depuis un autre pays.","nl":"Met een vast aanspreekpunt bij de post verlopen vragen over bezoeken, visa of zendingen vlotter. Heeft België geen post in uw land, kijk dan welke post vanuit een ander land bevoegd is."},"gate":false,"id":"associate-post-contact","lead_time_weeks":4,"may_not_apply":false,"partly":null,"source":null,"statement":{"en":"The chamber has one regular contact for economic matters at the embassy or consulate.","fr":"La chambre dispose à l’ambassade ou au consulat d’un interlocuteur attitré pour les matières économiques.","nl":"De kamer heeft bij de ambassade of het consulaat één vaste contactpersoon voor economische zaken."},"valid_months":12,"weight":1},{"action":{"en":"Decide in the board whether your chamber also represents Luxembourg and adapt its name, website or articles if need be.","fr":"Décidez en conseil d’administration si votre chambre représente aussi le Luxembourg et adaptez au besoin le nom, le site ou les statuts.","nl":"Beslis in de raad van bestuur of uw kamer ook Luxemburg vertegenwoordigt en pas zo nodig uw naam, website of statuten aan."},"applies_if":null,"basis":"adapted","decided_by":"board","essential":false,"evidence":{"en":"The passage in the articles or the link to the web page.","fr":"Le passage des statuts ou le lien vers la page web.","nl":"De passage in de statuten of de link naar de webpagina."},"evidence_needed":"say_where","explanation":{"en":"Most bilateral chambers also promote the Grand Duchy, and accreditation is run in close collaboration with the Luxembourg Chamber of Commerce. A clear position avoids misunderstandings with your partners.","fr":"La plupart des chambres bilatérales défendent aussi les intérêts du Grand-Duché et l’accréditation se fait en étroite collaboration avec la Chambre de Commerce du Luxembourg. Une position claire évite tout malentendu avec vos partenaires.","nl":"De meeste bilaterale kamers komen ook op voor het Groothertogdom, en de accreditatie gebeurt in nauwe samenwerking met de Luxemburgse Kamer van Koophandel. Duidelijkheid hierover voorkomt misverstanden bij uw partners."},"gate":false,"id":"associate-luxembourg-position","lead_time_weeks":6,"may_not_apply":false,"partly":null,"source":"federation-accreditation","statement":{"en":"The chamber states in its articles of association or on its website whether it also represents Luxembourg.","fr":"La chambre précise dans ses statuts ou sur son site si elle représente aussi le Luxembourg.","nl":"De kamer vermeldt in haar statuten of op haar website of ze ook Luxemburg vertegenwoordigt."},"valid_months":36,"weight":1}],"id":"diplomatic-collaboration","number":3,"purpose":{"en":"A chamber that talks to the diplomatic post from the start builds the trust on which full accreditation rests.","fr":"Une chambre qui parle au poste diplomatique dès ses débuts bâtit la confiance sur laquelle repose l’accréditation complète.","nl":"Een kamer die van bij de start met de diplomatieke post praat, bouwt het vertrouwen op waarop de volledige accreditatie steunt."},"quick":{"en":"Does the Belgian diplomatic post know your chamber and its plans?","fr":"Le poste diplomatique belge connaît-il votre chambre et ses projets ?","nl":"Kent de Belgische diplomatieke post uw kamer en haar plannen?"},"title":{"en":"Constructive collaboration with the diplomatic missions abroad","fr":"Collaboration constructive avec les postes diplomatiques à l’étranger","nl":"Constructieve samenwerking met de diplomatieke posten in het buitenland"},"title_basis":"translated"}],"sources":[{"id":"federation-accreditation","title":"Accreditation / Accreditatie (Federation of Belgian Chambers of Commerce)","where":"http://www.belgianchambers.be/en/kamers-van-koophandel/accreditatie/","year":"n.d."},{"id":"fps-chambers","title":"Chambers of Commerce (Belgian Foreign Affairs)","where":"https://diplomatie.belgium.be/en/policy/economic_diplomacy/foreign_trade/chambers_of_commerce","year":"n.d."},{"id":"cc-lu-russia","title":"Prise de position de la Chambre de Commerce du Luxembourg sur des activités de la CCBLR","where":"https://www.cc.lu/de/saemtliche-informationen/neuigkeiten/detail/prise-de-position-de-la-chambre-de-commerce-du-luxembourg-sur-des-activites-de-la-ccblr","year":"2025"},{"id":"bcbl-launch","title":"Affaires sans frontières, lancement du Business Club Belgium-Luxembourg (Lëtzebuerger Journal)","where":"http://www.journal.lu/top-navigation/article/affaires-sans-frontieres-1/","year":"2017"}],"status":"draft","title":{"en":"Associate membership for young or small chambers abroad","fr":"Statut de membre associé pour les jeunes ou petites chambres à l’étranger","nl":"Geassocieerd lidmaatschap voor jonge of kleine kamers in het buitenland"},"tolerance":25,"version":"2026.1"}', '2026-11-24 10:00:00+00'),
	('bilateral', '2026.1', '821ab926eadbc88e99dbce10458735ddc9edbcc75b39105c9522043c8ff688c2', '{"facts":[],"id":"bilateral","introduction":{"en":"You are about to measure your chamber against the three pillars of the accreditation for Belgian-Luxembourg chambers abroad. For each criterion you say whether your chamber meets it and what proof you could show.","fr":"Vous allez situer votre chambre par rapport aux trois piliers de l’accréditation des chambres belgo-luxembourgeoises à l’étranger. Pour chaque critère, vous indiquez si votre chambre y répond et quelle preuve vous pouvez présenter.","nl":"U gaat na hoe ver uw kamer staat met de drie pijlers van de accreditatie van Belgisch-Luxemburgse kamers in het buitenland. Bij elk criterium geeft u aan of uw kamer eraan voldoet en welk bewijs u kunt voorleggen."},"nearly_ready_principles":1,"principles":[{"criteria":[{"action":{"en":"Ask a local lawyer which legal form fits, have the articles filed and give the board a copy of the registration.","fr":"Demandez à un juriste local quelle forme convient, faites déposer les statuts et remettez au conseil d’administration une copie de l’enregistrement.","nl":"Vraag een lokale jurist welke rechtsvorm past, laat de statuten neerleggen en bezorg de raad van bestuur een kopie van de registratie."},"applies_if":null,"basis":"adapted","decided_by":"outside","essential":false,"evidence":{"en":"Extract from the local register or registration certificate, or the signed hosting agreement.","fr":"Extrait du registre local ou attestation d’enregistrement, ou convention d’accueil signée.","nl":"Uittreksel uit het lokale register of registratiebewijs, of de ondertekende gastovereenkomst."},"evidence_needed":"document","explanation":{"en":"Separate legal personality lets your chamber sign contracts in its own name and protects directors better. Without registration the application cannot start. Where local law does not allow a foreign chamber, a written hosting agreement with a recognised body can stand in for it.","fr":"Une personnalité juridique propre permet à votre chambre de signer des contrats et protège mieux ses administrateurs. Sans enregistrement, la demande ne peut pas débuter. Si le droit local n’admet pas de chambre étrangère, une convention d’accueil écrite avec une organisation reconnue peut en tenir lieu.","nl":"Met eigen rechtspersoonlijkheid kan uw kamer zelf contracten sluiten en zijn haar bestuurders beter beschermd. Zonder registratie kan de aanvraag niet van start gaan. Laat de lokale wet geen buitenlandse kamer toe, dan kan een schriftelijke gastovereenkomst met een erkende organisatie volstaan."},"gate":true,"id":"registered-legal-entity","lead_time_weeks":26,"may_not_apply":false,"partly":{"en":"Registration has been applied for, but has not come through yet.","fr":"L’enregistrement est demandé, mais pas encore obtenu.","nl":"De registratie is aangevraagd, maar nog niet rond."},"source":"fps-chambers","statement":{"en":"The chamber is registered in the country where it is based as a non-profit association or in an equivalent legal form.","fr":"La chambre est enregistrée dans son pays d’établissement comme association sans but lucratif ou sous une forme équivalente.","nl":"De kamer is in het land waar ze gevestigd is, geregistreerd als vereniging zonder winstoogmerk of in een gelijkwaardige rechtsvorm."},"valid_months":36,"weight":3},{"action":{"en":"Put an amendment of the purpose clause on the agenda of the next general assembly and send members a draft text now.","fr":"Inscrivez la modification de l’article sur le but à l’ordre du jour de la prochaine assemblée générale et envoyez dès maintenant un projet de texte aux membres.","nl":"Zet een wijziging van het doelartikel op de agenda van de volgende algemene vergadering en bezorg de leden nu al een ontwerptekst."},"applies_if":null,"basis":"adapted","decided_by":"assembly","essential":false,"evidence":{"en":"Consolidated articles of association, with the clause on purpose marked.","fr":"Statuts coordonnés, avec l’article sur le but mis en évidence.","nl":"Gecoördineerde statuten, met het doelartikel aangeduid."},"evidence_needed":"document","explanation":{"en":"This purpose is what sets your bilateral chamber apart from an ordinary networking club. Without it the application cannot start. A reviewer will probably read this clause first and see there whether your chamber also represents Luxembourg. You may call the text statutes or bylaws.","fr":"C’est ce but qui distingue votre chambre bilatérale d’un simple club de réseautage. Sans lui, la demande ne peut pas débuter. L’évaluateur lira sans doute cet article des statuts en premier et y verra si votre chambre défend aussi les intérêts du Grand-Duché.","nl":"Dat doel maakt van uw vereniging een bilaterale kamer en geen gewone netwerkclub. Zonder dat doel kan de aanvraag niet van start gaan. Een beoordelaar leest dit artikel allicht als eerste en ziet er meteen of uw kamer ook voor het Groothertogdom opkomt."},"gate":true,"id":"bilateral-purpose-in-statutes","lead_time_weeks":26,"may_not_apply":false,"partly":null,"source":"fps-chambers","statement":{"en":"The chamber’s articles of association name trade with Belgium, or with Belgium and Luxembourg, as its purpose.","fr":"Les statuts de la chambre lui donnent pour but de développer le commerce avec la Belgique, ou avec la Belgique et le Luxembourg.","nl":"De kamer heeft statuten die de handel met België, of met België en Luxemburg, als doel vermelden."},"valid_months":36,"weight":3},{"action":{"en":"Set a date for the general assembly, have the board approve the agenda and send the notice within the period your articles lay down.","fr":"Fixez la date de l’assemblée générale, faites approuver l’ordre du jour par le conseil d’administration et envoyez la convocation dans le délai statutaire.","nl":"Prik een datum voor de algemene vergadering, laat de raad van bestuur de agenda goedkeuren en verstuur de uitnodiging binnen de statutaire termijn."},"applies_if":null,"basis":"adapted","decided_by":"board","essential":false,"evidence":{"en":"Notice, attendance list and approved minutes of the last general assembly.","fr":"Convocation, liste des présences et procès-verbal approuvé de la dernière assemblée générale.","nl":"Uitnodiging, aanwezigheidslijst en goedgekeurde notulen van de laatste algemene vergadering."},"evidence_needed":"document","explanation":{"en":"This is where the board accounts for its work and members vote on the accounts and elect directors. It may be held online if your articles or local law allow it.","fr":"C’est là que le conseil d’administration rend compte de sa gestion et que les membres votent sur les comptes et les mandats. L’assemblée peut se tenir en ligne si vos statuts ou le droit local le permettent.","nl":"Op de algemene vergadering legt de raad van bestuur verantwoording af en stemmen de leden over de jaarrekening en de mandaten. Online vergaderen kan, als uw statuten of de lokale wet dat toelaten."},"gate":false,"id":"yearly-general-assembly","lead_time_weeks":12,"may_not_apply":false,"partly":{"en":"Not every member was invited, or the latest assembly was over a year ago.","fr":"Tous les membres n’étaient pas convoqués, ou la dernière assemblée remonte à plus d’un an.","nl":"Niet elk lid was uitgenodigd, of de laatste algemene vergadering is langer dan een jaar geleden."},"source":"canada-core","statement":{"en":"The chamber holds a general assembly at least once a year to which all its members are invited.","fr":"La chambre tient au moins une fois par an une assemblée générale à laquelle tous ses membres sont convoqués.","nl":"De kamer houdt minstens één keer per jaar een algemene vergadering waarop al haar leden uitgenodigd zijn."},"valid_months":12,"weight":3},{"action":{"en":"List every term of office with its start and end date and schedule elections for the expired ones at the next general assembly.","fr":"Dressez la liste des mandats avec leurs dates de début et de fin et prévoyez l’élection pour les mandats échus à la prochaine assemblée générale.","nl":"Maak een lijst van alle mandaten met begin- en einddatum en plan de verkiezing voor de verlopen mandaten op de volgende algemene vergadering."},"applies_if":null,"basis":"adapted","decided_by":"assembly","essential":false,"evidence":{"en":"Articles and minutes of the latest election, with the list of directors and the dates their terms end.","fr":"Statuts et procès-verbal de la dernière élection, avec la liste des administrateurs et la date de fin de leur mandat.","nl":"Statuten en notulen van de laatste verkiezing, met de lijst van bestuurders en de einddatum van hun mandaat."},"evidence_needed":"say_where","explanation":{"en":"Elected directors with a limited term speak for the companies rather than for themselves. Co-opting someone mid-term is fine if the next general assembly confirms it.","fr":"Des administrateurs élus pour une durée limitée parlent au nom des entreprises et non en leur nom propre. Une cooptation reste possible en cours de mandat si l’assemblée générale suivante la confirme.","nl":"Verkozen bestuurders met een begrensd mandaat spreken namens de bedrijven en niet namens zichzelf. Tussentijds iemand coöpteren kan, als de volgende algemene vergadering dat bevestigt."},"gate":false,"id":"board-elected-by-members","lead_time_weeks":26,"may_not_apply":false,"partly":{"en":"Members elect the directors, but the articles do not say for how long.","fr":"Les membres élisent les administrateurs, mais les statuts ne précisent pas la durée du mandat.","nl":"De leden verkiezen de bestuurders, maar de statuten zeggen niet voor hoelang."},"source":"italy-518","statement":{"en":"The chamber’s members elect the board of directors for a term fixed in the articles of association.","fr":"Les membres de la chambre élisent le conseil d’administration pour un mandat dont les statuts fixent la durée.","nl":"De kamer laat haar leden de raad van bestuur verkiezen voor een mandaat waarvan de duur in de statuten staat."},"valid_months":24,"weight":2},{"action":{"en":"Fix four board dates for the next twelve months, agree who takes the minutes and send out the calendar invitations.","fr":"Fixez quatre dates de réunion du conseil pour les douze prochains mois, convenez de qui rédige le procès-verbal et envoyez les invitations.","nl":"Leg vier vergaderdata voor de komende twaalf maanden vast, spreek af wie notuleert en verstuur de agenda-uitnodigingen."},"applies_if":null,"basis":"adapted","decided_by":"board","essential":false,"evidence":{"en":"Minutes of the board meetings held over the past twelve months.","fr":"Procès-verbaux des réunions du conseil d’administration des douze derniers mois.","nl":"Notulen van de bestuursvergaderingen van de voorbije twaalf maanden."},"evidence_needed":"say_where","explanation":{"en":"A meeting each quarter keeps the board close to the budget, the members and the programme. The figure of four comes from a comparable Canadian scheme. The Federation may apply a different minimum.","fr":"Une réunion par trimestre permet au conseil de suivre de près le budget, les membres et le programme. Le chiffre de quatre vient d’un programme canadien comparable. La Fédération peut retenir un autre minimum.","nl":"Met een vergadering per kwartaal volgt de raad van bestuur de begroting, de leden en het programma van nabij. Het getal vier komt uit een vergelijkbaar Canadees programma. De Federatie kan een ander minimum hanteren."},"gate":false,"id":"quarterly-board-meetings","lead_time_weeks":40,"may_not_apply":false,"partly":{"en":"The board meets two or three times a year.","fr":"Le conseil d’administration se réunit deux ou trois fois par an.","nl":"De raad van bestuur vergadert twee of drie keer per jaar."},"source":"canada-core","statement":{"en":"The chamber’s board of directors meets at least four times a year.","fr":"Le conseil d’administration de la chambre se réunit au moins quatre fois par an.","nl":"De kamer roept haar raad van bestuur minstens vier keer per jaar samen."},"valid_months":12,"weight":2},{"action":{"en":"Ask your treasurer or accountant to close the last financial year and put approval on the agenda of the general assembly.","fr":"Demandez au trésorier ou au comptable de clôturer le dernier exercice et inscrivez l’approbation à l’ordre du jour de l’assemblée générale.","nl":"Vraag uw penningmeester of boekhouder om het laatste boekjaar af te sluiten en zet de goedkeuring op de agenda van de algemene vergadering."},"applies_if":null,"basis":"adapted","decided_by":"assembly","essential":true,"evidence":{"en":"Annual accounts for the last two financial years and the minutes approving them.","fr":"Comptes annuels des deux derniers exercices et procès-verbaux de leur approbation.","nl":"Jaarrekeningen van de laatste twee boekjaren en de notulen waarin ze goedgekeurd zijn."},"evidence_needed":"document","explanation":{"en":"Anyone who pays a membership fee is entitled to a clear picture of income, spending and reserves. Have the figures approved preferably within six months of year-end and keep the last two years to hand.","fr":"Qui paie une cotisation a droit à une vue claire des recettes, des dépenses et des réserves. Faites approuver les chiffres de préférence dans les six mois de la clôture de l’exercice et gardez ceux des deux derniers exercices à portée de main.","nl":"Wie een ledenbijdrage betaalt, heeft recht op een duidelijk beeld van inkomsten, uitgaven en reserves. Laat de cijfers bij voorkeur binnen zes maanden na het einde van het boekjaar goedkeuren en hou die van de laatste twee jaar bij de hand."},"gate":false,"id":"accounts-approved-by-members","lead_time_weeks":20,"may_not_apply":false,"partly":{"en":"One of the last two years’ accounts has been approved, the other not yet.","fr":"Les comptes d’un des deux derniers exercices sont approuvés, ceux de l’autre pas encore.","nl":"Een van de laatste twee jaarrekeningen is goedgekeurd, de andere nog niet."},"source":"italy-518","statement":{"en":"The chamber has its annual accounts approved by the general assembly every year.","fr":"L’assemblée générale de la chambre approuve chaque année les comptes annuels.","nl":"De kamer laat haar jaarrekening elk jaar goedkeuren door de algemene vergadering."},"valid_months":12,"weight":3},{"action":{"en":"Appoint an outside accountant or a reviewer and hand over the closed books together with the bank statements.","fr":"Désignez un comptable externe ou un vérificateur et remettez-lui la comptabilité clôturée avec les extraits de compte.","nl":"Stel een externe boekhouder of een verificateur aan en bezorg die de afgesloten boekhouding met de rekeninguittreksels."},"applies_if":null,"basis":"adapted","decided_by":"board","essential":false,"evidence":{"en":"Report on the last financial year signed by the reviewer, accountant or auditor.","fr":"Rapport signé du vérificateur, de l’expert-comptable ou du réviseur sur le dernier exercice.","nl":"Ondertekend verslag van de verificateur, accountant of auditor over het laatste boekjaar."},"evidence_needed":"document","explanation":{"en":"For a small chamber an outside accountant or a reviewer chosen from the members is usually enough. A full audit is needed where local law or your articles require one.","fr":"Pour une petite chambre, un comptable externe ou un vérificateur choisi parmi les membres suffit en général. Un audit complet par un réviseur s’impose si le droit local ou vos statuts l’exigent.","nl":"Voor een kleine kamer is een externe boekhouder of een verificateur uit de leden doorgaans genoeg. Een volledige audit is nodig als de lokale wet of uw statuten die opleggen."},"gate":false,"id":"accounts-reviewed-independently","lead_time_weeks":12,"may_not_apply":false,"partly":{"en":"The review has been ordered, or the latest one covers the year before.","fr":"Le contrôle est commandé, ou le dernier porte sur l’exercice précédent.","nl":"Het nazicht is besteld, of het laatste gaat over het boekjaar daarvoor."},"source":"canada-core","statement":{"en":"The chamber has its annual accounts reviewed every year by someone who does not sit on the board.","fr":"La chambre fait contrôler chaque année ses comptes par une personne qui ne siège pas au conseil d’administration.","nl":"De kamer laat haar jaarrekening elk jaar nakijken door iemand die niet in de raad van bestuur zetelt."},"valid_months":12,"weight":2},{"action":{"en":"Go through the figures with your treasurer and have the board approve a recovery plan with amounts and dates.","fr":"Examinez les chiffres avec votre trésorier et faites approuver par le conseil d’administration un plan de redressement avec montants et dates.","nl":"Bespreek de cijfers met uw penningmeester en laat de raad van bestuur een herstelplan met bedragen en data goedkeuren."},"applies_if":null,"basis":"assumption","decided_by":"assembly","essential":false,"evidence":{"en":"Balance sheet from the latest approved annual accounts, or a statement of assets and debts.","fr":"Bilan repris dans les derniers comptes annuels approuvés, ou relevé des avoirs et des dettes.","nl":"Balans uit de laatste goedgekeurde jaarrekening, of een overzicht van bezittingen en schulden."},"evidence_needed":"document","explanation":{"en":"Positive equity means that your chamber owns more than it owes. Members and partners can then count on it still being there next year. If you draw up no balance sheet, set the bank balance against outstanding debts. This criterion is our working assumption.","fr":"Des fonds propres positifs signifient que votre chambre possède plus qu’elle ne doit. Membres et partenaires peuvent alors compter sur elle l’an prochain. Si vous n’établissez pas de bilan, comparez le solde bancaire au total des dettes. Ce critère est notre hypothèse de travail.","nl":"Een positief eigen vermogen betekent dat uw kamer meer bezit dan ze schulden heeft. Leden en partners kunnen er dan op rekenen dat ze volgend jaar nog bestaat. Maakt u geen balans op, leg dan het banksaldo naast de openstaande schulden. Dit criterium is onze werkhypothese."},"gate":false,"id":"positive-equity","lead_time_weeks":52,"may_not_apply":false,"partly":null,"source":null,"statement":{"en":"The chamber’s latest approved annual accounts show positive equity.","fr":"Les derniers comptes annuels approuvés de la chambre montrent des fonds propres positifs.","nl":"De laatste goedgekeurde jaarrekening van de kamer toont een positief eigen vermogen."},"valid_months":12,"weight":2},{"action":{"en":"Draft a one-page code of conduct, have the board approve it and ask every director to sign.","fr":"Rédigez un code de conduite d’une page, faites-le approuver par le conseil d’administration et signer par chaque administrateur.","nl":"Schrijf een gedragscode van één bladzijde, laat de raad van bestuur die goedkeuren en laat elke bestuurder tekenen."},"applies_if":null,"basis":"adapted","decided_by":"board","essential":false,"evidence":{"en":"Approved code of conduct, with the date of the board decision.","fr":"Code de conduite approuvé, avec la date de la décision du conseil.","nl":"Goedgekeurde gedragscode, met de datum van de bestuursbeslissing."},"evidence_needed":"document","explanation":{"en":"In a bilateral chamber directors are often also suppliers, customers or competitors of members. The code says who declares an interest, who then abstains and how it is recorded.","fr":"Dans une chambre bilatérale, les administrateurs sont souvent aussi fournisseurs, clients ou concurrents des membres. Le code dit qui déclare un intérêt, qui s’abstient alors et comment cela est consigné.","nl":"In een bilaterale kamer zijn bestuurders vaak ook leverancier, klant of concurrent van leden. De code zegt wie een belang meldt, wie zich dan onthoudt en hoe dat genoteerd wordt."},"gate":false,"id":"conflict-of-interest-rules","lead_time_weeks":6,"may_not_apply":false,"partly":{"en":"The code covers only directors or only staff, or has not been approved yet.","fr":"Le code ne vise que les administrateurs ou que le personnel, ou n’est pas encore approuvé.","nl":"De code geldt alleen voor bestuurders of alleen voor personeel, of is nog niet goedgekeurd."},"source":"canada-core","statement":{"en":"The chamber has a written code of conduct that covers conflicts of interest among directors and staff.","fr":"La chambre dispose d’un code de conduite écrit qui règle les conflits d’intérêts des administrateurs et des collaborateurs.","nl":"De kamer heeft een schriftelijke gedragscode die belangenconflicten van bestuurders en personeel regelt."},"valid_months":36,"weight":2},{"action":{"en":"Add a sentence on party-political neutrality to the code of conduct and have the board approve it.","fr":"Ajoutez au code de conduite une phrase sur la neutralité à l’égard des partis et faites-la approuver par le conseil d’administration.","nl":"Voeg een zin over partijpolitieke neutraliteit toe aan de gedragscode en laat de raad van bestuur die goedkeuren."},"applies_if":null,"basis":"adapted","decided_by":"board","essential":false,"evidence":{"en":"The clause in the articles or the passage in the code of conduct.","fr":"L’article des statuts ou le passage du code de conduite.","nl":"Het artikel in de statuten of de passage in de gedragscode."},"evidence_needed":"say_where","explanation":{"en":"Political neutrality is one of the twelve principles for local chambers in Belgium. Abroad it also protects your chamber when relations with the host country become strained.","fr":"La neutralité politique est l’un des douze principes des chambres locales en Belgique. À l’étranger, elle protège aussi votre chambre lorsque les relations avec le pays d’accueil se tendent.","nl":"Politieke neutraliteit is een van de twaalf principes voor de lokale kamers in België. In het buitenland beschermt ze uw kamer ook wanneer de verhoudingen met het gastland gespannen zijn."},"gate":false,"id":"party-political-neutrality","lead_time_weeks":6,"may_not_apply":false,"partly":null,"source":"federation-accreditation","statement":{"en":"The chamber commits to party-political neutrality in its articles of association or code of conduct.","fr":"La chambre a inscrit dans ses statuts ou son code de conduite sa neutralité à l’égard des partis politiques.","nl":"De kamer legt in haar statuten of gedragscode vast dat ze partijpolitiek neutraal is."},"valid_months":36,"weight":2},{"action":{"en":"Set out on one page which data you keep, why and for how long, and put that privacy notice on your website with a contact address.","fr":"Expliquez en une page quelles données vous conservez, pourquoi et combien de temps, et publiez cette déclaration avec une adresse de contact.","nl":"Schrijf in één bladzijde welke gegevens u bijhoudt, waarom en hoelang, en zet die verklaring met een contactadres op uw website."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"The link to the privacy notice with the date of its last update.","fr":"Le lien vers la déclaration de confidentialité avec la date de sa dernière mise à jour.","nl":"De link naar de privacyverklaring met de datum van de laatste aanpassing."},"evidence_needed":"say_where","explanation":{"en":"You keep data on members, participants and companies that send you an enquiry. A comparable accreditation programme asks for rules on this. Which law applies depends on your host country. If you also address people in the European Union, the GDPR may apply.","fr":"Vous conservez des données sur les membres, les participants et les entreprises qui vous posent une question. Un programme d’accréditation comparable exige des règles à ce sujet. La loi applicable dépend de votre pays d’accueil. Si vous vous adressez à des personnes dans l’Union européenne, le RGPD peut aussi valoir.","nl":"U houdt gegevens bij van leden, deelnemers en bedrijven die u een vraag stellen. Een vergelijkbaar accreditatieprogramma vraagt daar regels voor. Welke wet geldt, hangt af van uw gastland. Richt u zich ook tot mensen in de Europese Unie, dan kan de AVG (GDPR) van toepassing zijn."},"gate":false,"id":"data-protection","lead_time_weeks":4,"may_not_apply":false,"partly":{"en":"There is a notice, but it is out of date or gives no contact address.","fr":"Une déclaration existe, mais elle n’est plus à jour ou n’indique pas d’adresse de contact.","nl":"Er is een verklaring, maar ze is verouderd of vermeldt geen contactadres."},"source":"iccd-form","statement":{"en":"The chamber explains on its website how it handles personal data.","fr":"La chambre explique sur son site comment elle traite les données personnelles.","nl":"De kamer legt op haar website uit hoe ze met persoonsgegevens omgaat."},"valid_months":24,"weight":2},{"action":{"en":"Appoint someone to check speakers, topics and clients against the EU sanctions list beforehand and keep a record on file.","fr":"Désignez une personne qui vérifie au préalable orateurs, sujets et clients au regard des sanctions européennes et gardez-en la trace au dossier.","nl":"Duid iemand aan die sprekers, onderwerpen en klanten vooraf aan de EU-sanctielijst toetst en bewaar het resultaat in het dossier."},"applies_if":null,"basis":"adapted","decided_by":"board","essential":true,"evidence":{"en":"Written procedure for checking laws and sanctions, with a recent example of an activity that was checked beforehand.","fr":"Procédure écrite de contrôle des lois et des sanctions, avec un exemple récent d’activité vérifiée au préalable.","nl":"Schriftelijke werkwijze voor de controle van wetten en sancties, met een recent voorbeeld van een activiteit die vooraf gecontroleerd werd."},"evidence_needed":"document","explanation":{"en":"In 2025 the Luxembourg Chamber of Commerce confirmed that accreditation depends on compliance with the applicable laws and directives. After a breach it can be withdrawn in agreement with the Federation.","fr":"La Chambre de Commerce du Luxembourg a rappelé en 2025 que l’accréditation dépend du respect des lois et directives applicables. En cas d’infraction, elle peut être retirée en accord avec la Fédération.","nl":"De Luxemburgse Kamer van Koophandel bevestigde in 2025 dat de accreditatie afhangt van de naleving van de toepasselijke wetten en richtlijnen. Bij een inbreuk kan de accreditatie in samenspraak met de Federatie worden ingetrokken."},"gate":false,"id":"sanctions-and-law-compliance","lead_time_weeks":6,"may_not_apply":false,"partly":{"en":"The chamber makes the checks, but without a written procedure or not for every activity.","fr":"La chambre vérifie, mais sans procédure écrite ou pas pour chaque activité.","nl":"De kamer doet de controle, maar zonder schriftelijke werkwijze of niet voor elke activiteit."},"source":"cc-lu-russia","statement":{"en":"The chamber checks its activities beforehand against the laws and sanctions that apply to them.","fr":"La chambre vérifie au préalable que ses activités respectent les lois et les sanctions qui s’y appliquent.","nl":"De kamer toetst haar activiteiten vooraf aan de wetten en sancties die erop van toepassing zijn."},"valid_months":12,"weight":3}],"id":"corporate-governance","number":1,"purpose":{"en":"Sound governance earns each chamber the trust of its members and gives the network its coherence and legitimacy.","fr":"Une bonne gouvernance rend chaque chambre crédible auprès de ses membres et donne au réseau sa cohérence et sa légitimité.","nl":"Goed bestuur bezorgt elke kamer het vertrouwen van haar leden en geeft het netwerk samenhang en legitimiteit."},"quick":{"en":"Is your chamber registered, and does its general assembly approve the accounts every year?","fr":"Votre chambre est-elle enregistrée, et son assemblée générale approuve-t-elle les comptes chaque année ?","nl":"Is uw kamer geregistreerd en keurt haar algemene vergadering elk jaar de jaarrekening goed?"},"title":{"en":"Corporate governance","fr":"Gouvernance d’entreprise","nl":"Corporate governance"},"title_basis":"translated"},{"criteria":[{"action":{"en":"Appoint someone to run the secretariat, set out the tasks on one page and publish the name and hours on your website.","fr":"Désignez la personne qui assure le secrétariat, décrivez ses tâches sur une page et publiez son nom et ses heures sur votre site.","nl":"Wijs iemand aan die het secretariaat op zich neemt, beschrijf de taken op één bladzijde en maak de naam en de uren bekend op uw website."},"applies_if":null,"basis":"adapted","decided_by":"board","essential":true,"evidence":{"en":"The web page with the name of the person in charge, the contact details and the hours.","fr":"La page web avec le nom de la personne responsable, ses coordonnées et les heures.","nl":"De webpagina met de naam van de verantwoordelijke, de contactgegevens en de uren."},"evidence_needed":"say_where","explanation":{"en":"A company needs to know who will answer, even when the chair is travelling. Part-time work or a secretariat shared with other chambers can be enough as long as tasks and hours are clear.","fr":"Une entreprise doit savoir qui lui répondra, même quand le président voyage. Un temps partiel ou un secrétariat partagé avec d’autres chambres peut suffire si les tâches et les heures sont claires.","nl":"Een bedrijf moet weten wie antwoordt, ook als de voorzitter op reis is. Deeltijds werk of een secretariaat dat u met andere kamers deelt, kan volstaan zolang de taken en de uren duidelijk zijn."},"gate":false,"id":"working-secretariat","lead_time_weeks":12,"may_not_apply":false,"partly":{"en":"Someone runs the secretariat, but the name or the hours are not published.","fr":"Quelqu’un assure le secrétariat, mais son nom ou ses heures ne sont pas publiés.","nl":"Iemand neemt het secretariaat waar, maar naam of uren zijn niet bekendgemaakt."},"source":"fps-chambers","statement":{"en":"The chamber has a named person in charge of its secretariat.","fr":"La chambre confie son secrétariat à une personne nommément désignée.","nl":"De kamer heeft een vaste verantwoordelijke voor haar secretariaat."},"valid_months":12,"weight":3},{"action":{"en":"Go through your website, correct the board list and contact details and appoint someone to repeat this every quarter.","fr":"Parcourez votre site, corrigez la liste des administrateurs et les coordonnées et chargez quelqu’un de répéter ce contrôle chaque trimestre.","nl":"Loop uw website na, verbeter de lijst van bestuurders en de contactgegevens en duid iemand aan die dat elk kwartaal herhaalt."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"Web address and dated screenshot of the board and contact pages.","fr":"Adresse du site et captures d’écran datées des pages sur le conseil et les contacts.","nl":"Webadres en gedateerde schermafdruk van de pagina’s met het bestuur en de contactgegevens."},"evidence_needed":"say_where","explanation":{"en":"Your website is often the first thing a company, an embassy or a reviewer sees of your chamber. Communication is also one of the twelve principles for local chambers. An outdated board list stands out at once.","fr":"Votre site est souvent la première chose qu’une entreprise, une ambassade ou un évaluateur voit de votre chambre. La communication figure aussi parmi les douze principes des chambres locales. Une liste d’administrateurs dépassée saute aux yeux.","nl":"Uw website is vaak het eerste wat een bedrijf, een ambassade of een beoordelaar van uw kamer ziet. Communicatie is ook een van de twaalf principes voor de lokale kamers. Een verouderde lijst van bestuurders valt meteen op."},"gate":false,"id":"current-website","lead_time_weeks":4,"may_not_apply":false,"partly":{"en":"Only the board or only the contact details are there, or one of the two is out of date.","fr":"Seul le conseil ou seules les coordonnées y figurent, ou l’un des deux n’est plus à jour.","nl":"Alleen het bestuur of alleen de contactgegevens staan erop, of een van beide is verouderd."},"source":"federation-accreditation","statement":{"en":"The chamber has a website that shows its current board and its contact details.","fr":"La chambre a un site web qui présente son conseil d’administration actuel et ses coordonnées.","nl":"De kamer heeft een website met de huidige samenstelling van haar raad van bestuur en haar contactgegevens."},"valid_months":12,"weight":2},{"action":{"en":"Open one shared mailbox for enquiries, agree who checks it each working day and note every reply date.","fr":"Créez une boîte e-mail commune pour les demandes, convenez de qui la relève chaque jour ouvrable et notez chaque date de réponse.","nl":"Open één gedeelde mailbox voor vragen, spreek af wie ze elke werkdag nakijkt en noteer telkens de antwoorddatum."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"Enquiry log showing dates received and answered, covering at least three months.","fr":"Registre des demandes avec dates de réception et de réponse, sur trois mois au moins.","nl":"Register van vragen met datum van ontvangst en van antwoord, over minstens drie maanden."},"evidence_needed":"say_where","explanation":{"en":"The first reply may be short as long as the company knows who is following up and by when. The quality charter of the French chambers abroad sets the same limit for a quote.","fr":"La première réponse peut être brève si l’entreprise sait qui suit sa demande et dans quel délai. La charte de qualité des chambres françaises à l’étranger prévoit le même délai pour un devis.","nl":"Het eerste antwoord mag kort zijn, zolang het bedrijf weet wie de vraag opvolgt en tegen wanneer. Het kwaliteitscharter van de Franse kamers in het buitenland hanteert dezelfde termijn voor een offerte."},"gate":false,"id":"timely-response","lead_time_weeks":13,"may_not_apply":false,"partly":{"en":"Companies get an answer, but often later, or nobody records how long it took.","fr":"Les entreprises reçoivent une réponse, mais souvent plus tard, ou personne ne note les délais.","nl":"Bedrijven krijgen een antwoord, maar vaak later, of niemand houdt de termijn bij."},"source":"uccife-charter","statement":{"en":"The chamber answers enquiries from companies within five working days.","fr":"La chambre répond aux demandes des entreprises dans les cinq jours ouvrables.","nl":"De kamer beantwoordt vragen van bedrijven binnen vijf werkdagen."},"valid_months":12,"weight":2},{"action":{"en":"Start a simple log of company requests and note for each who answered, which contacts were given and what came of it.","fr":"Ouvrez un registre simple des demandes et notez pour chacune qui a répondu, quels contacts ont été donnés et ce qui en est sorti.","nl":"Leg een eenvoudig register aan met de vragen van bedrijven en noteer telkens wie antwoordde, welke contacten u gaf en wat eruit kwam."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":true,"evidence":{"en":"Log of the past year’s requests with sector, answer and outcome.","fr":"Relevé des demandes de l’année écoulée avec secteur, réponse et résultat.","nl":"Register van de vragen van het voorbije jaar met sector, antwoord en resultaat."},"evidence_needed":"document","explanation":{"en":"According to Belgian Foreign Affairs these chambers collect and pass on business proposals and support missions. With a set routine, from first request to follow-up, you can also prove that help.","fr":"Selon le SPF Affaires étrangères, ces chambres recueillent et transmettent des propositions d’affaires et appuient les missions. Une démarche fixe, de la demande au suivi, vous permet aussi de prouver cette aide.","nl":"Volgens de FOD Buitenlandse Zaken verzamelen deze kamers zakelijke voorstellen, geven ze die door en ondersteunen ze zendingen. Met een vaste aanpak, van eerste vraag tot opvolging, kunt u die hulp ook aantonen."},"gate":false,"id":"partner-search-help","lead_time_weeks":13,"may_not_apply":false,"partly":{"en":"The chamber helps companies, but keeps no log of their requests.","fr":"La chambre aide les entreprises, mais ne tient pas de relevé des demandes.","nl":"De kamer helpt bedrijven, maar houdt de vragen niet bij."},"source":"fps-chambers","statement":{"en":"The chamber helps companies from Belgium or Luxembourg find business partners in its market.","fr":"La chambre aide les entreprises de Belgique ou du Luxembourg à trouver des partenaires d’affaires sur son marché.","nl":"De kamer helpt bedrijven uit België of Luxemburg om in haar markt zakenpartners te vinden."},"valid_months":12,"weight":3},{"action":{"en":"List your services, have the board set the prices and publish them together on one web page.","fr":"Dressez la liste de vos services, faites fixer les tarifs par le conseil d’administration et publiez le tout sur une seule page web.","nl":"Maak een lijst van uw diensten, laat de raad van bestuur de tarieven vastleggen en zet ze samen op één webpagina."},"applies_if":null,"basis":"adapted","decided_by":"board","essential":false,"evidence":{"en":"Link to the services page or a dated brochure with prices.","fr":"Lien vers la page des services ou brochure tarifaire datée.","nl":"Link naar de dienstenpagina of brochure met tarieven en datum."},"evidence_needed":"say_where","explanation":{"en":"A company wants to know beforehand what it gets and what it costs. French chambers abroad adopted a shared catalogue for that reason. Free services belong on the list too.","fr":"Une entreprise veut savoir d’avance ce qu’elle reçoit et à quel prix. Les chambres françaises à l’étranger ont adopté pour cela un catalogue commun. Les services gratuits y ont aussi leur place.","nl":"Een bedrijf wil vooraf weten wat het krijgt en wat het kost. De Franse kamers in het buitenland werken daarom met één gezamenlijke catalogus. Ook gratis diensten horen in het overzicht thuis."},"gate":false,"id":"published-service-catalogue","lead_time_weeks":6,"may_not_apply":false,"partly":{"en":"The list of services is published, but without the prices.","fr":"La liste des services est publiée, mais sans les tarifs.","nl":"Het overzicht is gepubliceerd, maar de prijzen ontbreken."},"source":"uccife-charter","statement":{"en":"The chamber publishes a list of its services with the prices for members and non-members.","fr":"La chambre publie la liste de ses services avec les tarifs pour membres et non-membres.","nl":"De kamer publiceert een overzicht van haar diensten met de prijzen voor leden en niet-leden."},"valid_months":12,"weight":2},{"action":{"en":"Plan four dates for the coming year, pick one topic per quarter that members ask for and announce the first event.","fr":"Planifiez quatre dates pour l’année à venir, choisissez par trimestre un sujet demandé par les membres et annoncez le premier événement.","nl":"Plan vier data voor het komende jaar, kies per kwartaal een onderwerp waar leden om vragen en kondig de eerste activiteit aan."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"Calendar for the past twelve months with topic and number of participants.","fr":"Calendrier des douze derniers mois avec sujet et nombre de participants.","nl":"Kalender van de voorbije twaalf maanden met onderwerp en aantal deelnemers."},"evidence_needed":"say_where","explanation":{"en":"Think of a seminar, a company visit, matchmaking or a webinar on the market. The figure of four comes from a bilateral business club that planned three to four events a year when it started. No official minimum is known.","fr":"Pensez à un séminaire, à une visite d’entreprise, à des rencontres B2B ou à un webinaire sur le marché. Le chiffre de quatre s’inspire d’un club d’affaires bilatéral qui visait trois à quatre événements par an à ses débuts. Aucun minimum officiel n’est connu.","nl":"Denk aan een seminarie, een bedrijfsbezoek, matchmaking of een webinar over de markt. Vier is afgeleid van een bilaterale businessclub die bij de start op drie tot vier activiteiten per jaar mikte. Een officieel minimum is niet bekend."},"gate":false,"id":"business-events","lead_time_weeks":40,"may_not_apply":false,"partly":{"en":"The chamber organised two or three events in the past twelve months.","fr":"La chambre a organisé deux ou trois événements ces douze derniers mois.","nl":"De kamer organiseerde de voorbije twaalf maanden twee of drie activiteiten."},"source":"bcbl-launch","statement":{"en":"The chamber organises at least four business events a year for its members.","fr":"La chambre organise chaque année au moins quatre événements professionnels pour ses membres.","nl":"De kamer organiseert elk jaar minstens vier zakelijke activiteiten voor haar leden."},"valid_months":12,"weight":3},{"action":{"en":"Write a two-page plan with goals, dates, owners and budget and submit it to the next board meeting.","fr":"Rédigez un plan d’action de deux pages avec objectifs, dates, responsables et budget et soumettez-le au prochain conseil d’administration.","nl":"Schrijf een jaarplan van twee bladzijden met doelen, data, verantwoordelijken en begroting en leg het voor aan de volgende raad van bestuur."},"applies_if":null,"basis":"adapted","decided_by":"board","essential":false,"evidence":{"en":"This year’s action plan and budget, with the minutes of their approval.","fr":"Plan d’action et budget de l’année, avec le procès-verbal d’approbation.","nl":"Jaarplan en begroting van dit jaar, met de notulen van de goedkeuring."},"evidence_needed":"document","explanation":{"en":"The plan says which services and activities your chamber offers, for whom and with what money. You also need it to win over the diplomatic post and sponsors.","fr":"Le plan précise quels services et activités votre chambre propose, à qui et avec quels moyens. Il vous aide aussi à convaincre le poste diplomatique et les sponsors.","nl":"Het jaarplan zegt welke diensten en activiteiten uw kamer aanbiedt, voor wie en met welke middelen. U hebt het ook nodig om de diplomatieke post en sponsors mee te krijgen."},"gate":false,"id":"yearly-action-plan","lead_time_weeks":8,"may_not_apply":false,"partly":{"en":"The action plan is ready, but the board has yet to approve it.","fr":"Le plan d’action est prêt, mais le conseil d’administration doit encore l’approuver.","nl":"Het jaarplan is klaar, maar de raad van bestuur moet het nog goedkeuren."},"source":"iccd-form","statement":{"en":"The chamber works from a yearly action plan that the board has approved.","fr":"La chambre suit un plan d’action annuel approuvé par le conseil d’administration.","nl":"De kamer werkt met een jaarplan dat de raad van bestuur heeft goedgekeurd."},"valid_months":12,"weight":2},{"action":{"en":"Contact a local chamber with companies interested in your market and propose a joint webinar.","fr":"Contactez une chambre locale dont des entreprises s’intéressent à votre marché et proposez-lui un webinaire commun.","nl":"Zoek een lokale kamer met bedrijven die interesse hebben in uw markt en stel haar een gezamenlijk webinar voor."},"applies_if":null,"basis":"adapted","decided_by":"outside","essential":false,"evidence":{"en":"Programme, photos or emails on the joint activity from the past twelve months.","fr":"Programme, photos ou e-mails sur l’action commune des douze derniers mois.","nl":"Programma, foto’s of mails over de gezamenlijke actie van de voorbije twaalf maanden."},"evidence_needed":"say_where","explanation":{"en":"The Federation encourages good cooperation between chambers abroad and local chambers. A joint webinar, a visiting delegation or an exporter who is referred to you counts.","fr":"La Fédération encourage la bonne collaboration entre chambres à l’étranger et chambres locales. Comptent par exemple un webinaire commun, une délégation que vous accueillez ou un exportateur qu’une chambre locale vous adresse.","nl":"De Federatie moedigt kamers in het buitenland en lokale kamers aan om goed samen te werken. Een gezamenlijk webinar, een delegatie die u ontvangt of een exporteur die naar u doorverwezen wordt, telt mee."},"gate":false,"id":"belgian-chamber-cooperation","lead_time_weeks":20,"may_not_apply":false,"partly":{"en":"A date is fixed, or the latest activity was more than twelve months ago.","fr":"La date est fixée, ou la dernière action remonte à plus de douze mois.","nl":"De datum ligt vast, of de laatste actie is langer dan twaalf maanden geleden."},"source":"blcca-survey","statement":{"en":"The chamber carries out at least one joint activity a year with a chamber of commerce in Belgium or Luxembourg.","fr":"La chambre mène chaque année au moins une action concrète avec une chambre de commerce en Belgique ou au Luxembourg.","nl":"De kamer zet elk jaar minstens één concrete actie op met een kamer van koophandel in België of Luxemburg."},"valid_months":12,"weight":2},{"action":{"en":"Send your members a five-question survey and put the results on the agenda of the next board meeting.","fr":"Envoyez à vos membres une enquête de cinq questions et inscrivez les résultats à l’ordre du jour du prochain conseil.","nl":"Stuur uw leden een bevraging van vijf vragen en zet de resultaten op de agenda van de volgende raad van bestuur."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"Questionnaire, results and minutes of the board discussion.","fr":"Questionnaire, résultats et procès-verbal de la discussion au conseil d’administration.","nl":"Vragenlijst, resultaten en notulen van de bespreking in de raad van bestuur."},"evidence_needed":"say_where","explanation":{"en":"Internal quality control is one of the twelve principles for local chambers. Five short questions are enough for your chamber, provided the board discusses the answers and acts on them.","fr":"Le contrôle interne de la qualité figure parmi les douze principes des chambres locales. Pour votre chambre, cinq questions brèves suffisent si le conseil discute des réponses et en tire les conséquences.","nl":"Interne kwaliteitsbewaking is een van de twaalf principes voor de lokale kamers. Voor uw kamer zijn vijf korte vragen genoeg, als de raad van bestuur de antwoorden bespreekt en er iets mee doet."},"gate":false,"id":"member-satisfaction-survey","lead_time_weeks":8,"may_not_apply":false,"partly":{"en":"A survey is under way, or the latest one is more than twelve months old.","fr":"L’enquête est en cours, ou la dernière remonte à plus de douze mois.","nl":"De bevraging loopt, of de laatste is ouder dan twaalf maanden."},"source":"federation-accreditation","statement":{"en":"The chamber measures at least once a year how satisfied its members are.","fr":"La chambre mesure au moins une fois par an la satisfaction de ses membres.","nl":"De kamer meet minstens één keer per jaar hoe tevreden haar leden zijn."},"valid_months":12,"weight":2},{"action":{"en":"Send a reminder to members whose fee is overdue and ask each director to approach two companies this month.","fr":"Envoyez un rappel aux membres en retard de cotisation et demandez à chaque administrateur d’approcher deux entreprises ce mois-ci.","nl":"Stuur elk lid met een openstaande ledenbijdrage een herinnering en vraag elke bestuurder om deze maand twee bedrijven aan te spreken."},"applies_if":null,"basis":"assumption","decided_by":"staff","essential":false,"evidence":{"en":"Member list with payment dates, leaving out personal data that is not needed.","fr":"Liste des membres avec date de paiement, sans données personnelles superflues.","nl":"Ledenlijst met betaaldatum, zonder overbodige persoonsgegevens."},"evidence_needed":"document","explanation":{"en":"Paying members prove that companies get something out of your chamber. While this year’s fees are still coming in, count last year’s members. Thirty is our working assumption, as the Federation does not publish its minimum. Below it, associate membership probably fits better.","fr":"Des membres qui cotisent prouvent que votre chambre est utile aux entreprises. Si la perception de cette année est en cours, comptez les membres de l’an dernier. Trente est notre hypothèse de travail, car la Fédération ne publie pas son minimum. En dessous, le statut de membre associé convient sans doute mieux.","nl":"Betalende leden bewijzen dat bedrijven iets aan uw kamer hebben. Loopt de inning van dit jaar nog, tel dan de leden van vorig jaar. Dertig is onze werkhypothese, want de Federatie maakt haar minimum niet bekend. Zit u eronder, dan past het geassocieerd lidmaatschap wellicht beter."},"gate":false,"id":"paying-member-base","lead_time_weeks":26,"may_not_apply":false,"partly":{"en":"The chamber has twenty to twenty-nine paying members.","fr":"La chambre compte de vingt à vingt-neuf membres qui cotisent.","nl":"De kamer telt twintig tot negenentwintig betalende leden."},"source":null,"statement":{"en":"The chamber has at least thirty members who paid their fee for the latest membership year.","fr":"La chambre compte au moins trente membres qui ont payé leur cotisation pour la dernière année d’affiliation.","nl":"De kamer telt minstens dertig leden die hun ledenbijdrage voor het laatste lidmaatschapsjaar betaald hebben."},"valid_months":12,"weight":3}],"id":"high-quality-services","number":2,"purpose":{"en":"A company that turns to an accredited chamber should find professional help anywhere in the world.","fr":"Une entreprise qui s’adresse à une chambre accréditée doit trouver une aide professionnelle partout dans le monde.","nl":"Een bedrijf dat bij een geaccrediteerde kamer aanklopt, moet overal ter wereld op professionele hulp kunnen rekenen."},"quick":{"en":"Does a company that turns to you get a prompt answer and concrete help?","fr":"Une entreprise qui s’adresse à vous reçoit-elle vite une réponse et une aide concrète ?","nl":"Krijgt een bedrijf dat bij u aanklopt, vlot een antwoord en concrete hulp?"},"title":{"en":"High-quality service","fr":"Services de qualité","nl":"Kwalitatieve dienstverlening"},"title_basis":"translated"},{"criteria":[{"action":{"en":"Ask the embassy or consulate for an hour to go over your programme and fix a second date straight away.","fr":"Demandez à l’ambassade ou au consulat une heure d’entretien sur votre programme d’activités et fixez d’emblée une deuxième date.","nl":"Vraag de ambassade of het consulaat om een uur tijd voor uw programma en leg meteen een tweede datum vast."},"applies_if":null,"basis":"adapted","decided_by":"outside","essential":true,"evidence":{"en":"Short notes or emails from the last two meetings, with date and people present. Two written requests left unanswered count too.","fr":"Brefs comptes rendus ou e-mails des deux dernières rencontres, avec date et participants. Deux demandes écrites restées sans réponse comptent aussi.","nl":"Korte verslagen of mails van de laatste twee overlegmomenten, met datum en aanwezigen. Twee schriftelijke verzoeken zonder antwoord tellen ook."},"evidence_needed":"document","explanation":{"en":"Constructive collaboration with the posts is one of the three official pillars. No public source says how often you should meet: twice a year is our working assumption. Note briefly the date, who was there and what was agreed. The post in charge of your country counts, even if it sits in another one.","fr":"La collaboration constructive avec les postes est l’un des trois piliers officiels. Aucune source publique n’en précise la fréquence : deux fois par an est notre hypothèse de travail. Notez la date, les présents et ce qui a été convenu. Le poste compétent pour votre pays compte, même s’il se trouve dans un autre pays.","nl":"Constructieve samenwerking met de posten is een van de drie officiële pijlers. Hoe vaak u moet overleggen, staat in geen enkele openbare bron: twee keer per jaar is onze werkhypothese. Noteer kort de datum, de aanwezigen en de afspraken. De post die voor uw land bevoegd is, telt, ook vanuit een ander land."},"gate":false,"id":"regular-post-consultation","lead_time_weeks":26,"may_not_apply":false,"partly":{"en":"The chamber met the post once in the past twelve months.","fr":"La chambre s’est concertée une fois avec le poste ces douze derniers mois.","nl":"De kamer overlegde de voorbije twaalf maanden één keer met de post."},"source":"federation-accreditation","statement":{"en":"The chamber discusses its programme of activities with the Belgian diplomatic post at least twice a year.","fr":"La chambre se concerte au moins deux fois par an avec le poste diplomatique belge sur son programme d’activités.","nl":"De kamer overlegt minstens twee keer per jaar met de Belgische diplomatieke post over haar programma."},"valid_months":12,"weight":3},{"action":{"en":"Add the head of post to the mailing list for the general assembly and offer them a short word of welcome.","fr":"Ajoutez le chef de poste à la liste d’envoi de l’assemblée générale et proposez-lui de prononcer un bref mot d’accueil.","nl":"Zet het posthoofd op de verzendlijst voor de algemene vergadering en vraag of hij of zij een kort welkomstwoord wil brengen."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"Copy of the invitation to the head of post for the last general assembly.","fr":"Copie de l’invitation adressée au chef de poste pour la dernière assemblée générale.","nl":"Kopie van de uitnodiging aan het posthoofd voor de laatste algemene vergadering."},"evidence_needed":"say_where","explanation":{"en":"The embassy then sees how your chamber works without taking part in the vote. Italian chambers abroad must invite the head of their diplomatic mission to the meetings of their governing bodies. The post in charge of your country counts, even if it sits in another one.","fr":"L’ambassade voit ainsi comment fonctionne votre chambre, sans prendre part au vote. Les chambres italiennes à l’étranger doivent inviter le chef de leur représentation diplomatique aux réunions de leurs organes. Le poste compétent pour votre pays compte, même s’il se trouve dans un autre pays.","nl":"Zo ziet de ambassade hoe uw kamer werkt, zonder dat ze meestemt. Italiaanse kamers in het buitenland moeten het hoofd van de diplomatieke vertegenwoordiging uitnodigen op de vergaderingen van hun organen. De post die voor uw land bevoegd is, telt, ook vanuit een ander land."},"gate":false,"id":"post-invited-to-assembly","lead_time_weeks":26,"may_not_apply":false,"partly":null,"source":"italy-518","statement":{"en":"The chamber invites the Belgian head of post to its general assembly every year.","fr":"La chambre invite chaque année le chef de poste belge à son assemblée générale.","nl":"De kamer nodigt het Belgische posthoofd elk jaar uit op haar algemene vergadering."},"valid_months":12,"weight":2},{"action":{"en":"Put last year’s activities, membership and key figures into four pages and email them to the embassy and the Federation.","fr":"Rassemblez en quatre pages les activités, le nombre de membres et les chiffres clés de l’année écoulée et envoyez-les à l’ambassade et à la Fédération.","nl":"Bundel activiteiten, ledenaantal en kerncijfers van het voorbije jaar in vier bladzijden en mail die naar de ambassade en de Federatie."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"Latest annual report and the email sending it to the embassy and the Federation.","fr":"Dernier rapport d’activités et e-mail d’envoi à l’ambassade et à la Fédération.","nl":"Laatste jaarverslag en de mail waarmee u het naar de ambassade en de Federatie stuurde."},"evidence_needed":"say_where","explanation":{"en":"A few pages on activities, members and figures keep the post and the Federation informed between two accreditations. Your next renewal then does not start from scratch. The post in charge of your country counts, even if it sits in another one.","fr":"Quelques pages sur les activités, les membres et les chiffres tiennent le poste et la Fédération au courant entre deux accréditations. Vous ne repartez donc pas de zéro au prochain renouvellement. Le poste compétent pour votre pays compte, même s’il se trouve dans un autre pays.","nl":"Enkele bladzijden over activiteiten, leden en cijfers houden de post en de Federatie op de hoogte tussen twee accreditaties in. Zo begint u bij uw volgende hernieuwing niet van nul. De post die voor uw land bevoegd is, telt, ook vanuit een ander land."},"gate":false,"id":"annual-report-shared","lead_time_weeks":6,"may_not_apply":false,"partly":{"en":"The report went only to the post or only to the Federation.","fr":"Le rapport n’a été envoyé qu’au poste ou qu’à la Fédération.","nl":"Het verslag ging alleen naar de post of alleen naar de Federatie."},"source":"italy-518","statement":{"en":"The chamber sends its annual report to the diplomatic post and the Federation every year.","fr":"La chambre transmet chaque année son rapport d’activités au poste diplomatique et à la Fédération.","nl":"De kamer bezorgt haar jaarverslag elk jaar aan de diplomatieke post en aan de Federatie."},"valid_months":12,"weight":2},{"action":{"en":"Find out which attachés cover your country and send them your calendar for the next six months with a proposal to meet.","fr":"Repérez les attachés compétents pour votre pays et envoyez-leur votre calendrier des six prochains mois avec une proposition de rencontre.","nl":"Ga na welke attachés voor uw land bevoegd zijn en stuur hun uw kalender voor de komende zes maanden met een voorstel om te overleggen."},"applies_if":null,"basis":"adapted","decided_by":"outside","essential":false,"evidence":{"en":"Meeting note or emails, or a calendar you share with the agencies.","fr":"Compte rendu ou e-mails de la concertation, ou calendrier partagé avec les agences.","nl":"Verslag of mails van het overleg, of een kalender die u met de agentschappen deelt."},"evidence_needed":"document","explanation":{"en":"Trade promotion in Belgium is a matter for the Regions, each with its own agency and attachés. Coordinating avoids duplicate work. If no attaché covers your country, answer “not applicable”.","fr":"En Belgique, la promotion du commerce extérieur relève des Régions, chacune avec son agence et ses attachés économiques et commerciaux. Se concerter évite les doublons. S’il n’y a pas d’attaché pour votre pays, répondez « sans objet ».","nl":"Handelspromotie is in België een zaak van de gewesten, elk met een eigen agentschap en eigen attachés. Wie afstemt, vermijdt dubbel werk. Is er geen attaché voor uw land, antwoord dan “niet van toepassing”."},"gate":false,"id":"regional-agencies-coordination","lead_time_weeks":8,"may_not_apply":true,"partly":{"en":"The chamber coordinates with one agency only, or did so more than twelve months ago.","fr":"La chambre s’est coordonnée avec une seule agence, ou il y a plus de douze mois.","nl":"De kamer stemt af met één agentschap, of deed dat langer dan twaalf maanden geleden."},"source":"fps-economic-diplomacy","statement":{"en":"The chamber coordinates its programme every year with the trade attachés of FIT, AWEX and hub.brussels in its host country.","fr":"La chambre coordonne chaque année son programme d’activités avec les attachés de l’AWEX, de FIT et de hub.brussels dans son pays d’accueil.","nl":"De kamer stemt haar programma elk jaar af met de handelsattachés van FIT, AWEX en hub.brussels in haar gastland."},"valid_months":12,"weight":2},{"action":{"en":"Send your action plan to International Affairs at the Luxembourg Chamber of Commerce and ask which Luxembourg companies are active in your market.","fr":"Envoyez votre plan d’action aux Affaires internationales de la Chambre de Commerce du Luxembourg et demandez quelles entreprises luxembourgeoises sont actives sur votre marché.","nl":"Stuur de dienst internationale zaken van de Luxemburgse Kamer van Koophandel uw jaarplan en vraag welke Luxemburgse bedrijven in uw markt actief zijn."},"applies_if":null,"basis":"adapted","decided_by":"outside","essential":false,"evidence":{"en":"Emails, note or programme of a contact or initiative from the past twelve months.","fr":"E-mails, compte rendu ou programme d’un contact ou d’une initiative des douze derniers mois.","nl":"Mails, verslag of programma van een contact of initiatief in de voorbije twaalf maanden."},"evidence_needed":"say_where","explanation":{"en":"The Luxembourg Chamber of Commerce has been a partner in the programme since 2006 and since 2012 has given financial support to chambers that meet the criteria. If your chamber represents only Belgium, answer “not applicable”.","fr":"La Chambre de Commerce du Luxembourg est partenaire du programme depuis 2006 et soutient financièrement, depuis 2012, des chambres qui en respectent les critères. Si votre chambre ne représente que la Belgique, répondez « sans objet ».","nl":"De Luxemburgse Kamer van Koophandel is sinds 2006 partner in het programma en geeft sinds 2012 financiële steun aan kamers die aan de criteria voldoen. Vertegenwoordigt uw kamer alleen België, antwoord dan “niet van toepassing”."},"gate":false,"id":"luxembourg-liaison","lead_time_weeks":6,"may_not_apply":true,"partly":{"en":"A contact is planned, or the latest one was more than twelve months ago.","fr":"Le contact est prévu, ou le dernier remonte à plus de douze mois.","nl":"Het contact is gepland, of het laatste is langer dan twaalf maanden geleden."},"source":"blcca-survey","statement":{"en":"The chamber is in touch at least once a year with the embassy or the Chamber of Commerce of Luxembourg.","fr":"La chambre a au moins un contact par an avec l’ambassade du Luxembourg ou avec la Chambre de Commerce du Luxembourg.","nl":"De kamer heeft minstens één keer per jaar contact met de ambassade of de Kamer van Koophandel van Luxemburg."},"valid_months":12,"weight":2},{"action":{"en":"Ask the embassy which missions are planned for the next eighteen months and offer one concrete contribution to the next one.","fr":"Demandez à l’ambassade quelles missions sont prévues dans les dix-huit prochains mois et proposez un apport concret à la prochaine.","nl":"Vraag de ambassade welke zendingen er de komende achttien maanden gepland zijn en bied voor de eerstvolgende één concrete bijdrage aan."},"applies_if":null,"basis":"adapted","decided_by":"outside","essential":false,"evidence":{"en":"Mission programme showing your chamber’s part in it, or a thank-you letter from the organiser.","fr":"Programme de la mission mentionnant l’apport de votre chambre, ou lettre de remerciement de l’organisateur.","nl":"Programma van de zending met de bijdrage van uw kamer, of een bedankbrief van de organisator."},"evidence_needed":"say_where","explanation":{"en":"You can supply contacts, host a networking event, arrange a company visit or propose a speaker from among your members. If no mission came in the last three years, answer “not applicable”.","fr":"Vous pouvez fournir des contacts, organiser une réception, prévoir une visite d’entreprise ou proposer un orateur parmi vos membres. Si aucune mission n’est venue ces trois dernières années, répondez « sans objet ».","nl":"U kunt contacten aanreiken, een netwerkmoment organiseren, een bedrijfsbezoek regelen of een spreker uit uw leden voorstellen. Kwam er de voorbije drie jaar geen zending, antwoord dan “niet van toepassing”."},"gate":false,"id":"economic-mission-support","lead_time_weeks":52,"may_not_apply":true,"partly":{"en":"The chamber offered a contribution, but it was not part of the programme.","fr":"La chambre a proposé un apport, mais il n’a pas été repris au programme.","nl":"De kamer bood een bijdrage aan, maar stond niet in het programma."},"source":"fps-chambers","statement":{"en":"The chamber contributed to the latest official economic mission from Belgium or Luxembourg to its host country.","fr":"La chambre a contribué à la dernière mission économique officielle, belge ou luxembourgeoise, dans son pays d’accueil.","nl":"De kamer werkte mee aan de laatste officiële economische zending uit België of Luxemburg naar haar gastland."},"valid_months":36,"weight":2},{"action":{"en":"Send the embassy a proposal for a joint activity with a topic, a date and who does what.","fr":"Soumettez à l’ambassade une proposition d’activité commune avec sujet, date et répartition des tâches.","nl":"Bezorg de ambassade een voorstel voor een gezamenlijke activiteit, met onderwerp, datum en taakverdeling."},"applies_if":null,"basis":"assumption","decided_by":"outside","essential":false,"evidence":{"en":"Invitation with both logos and a short report with attendance.","fr":"Invitation portant les deux logos et bref compte rendu avec le nombre de participants.","nl":"Uitnodiging met beide logo’s en een kort verslag met het aantal deelnemers."},"evidence_needed":"say_where","explanation":{"en":"Organising something together says more than a list of meetings. A lunch with the ambassador, a seminar at the residence or a business reception around 21 July can be enough. The post in charge of your country counts, even if it sits in another one.","fr":"Organiser une activité ensemble en dit plus qu’une liste de réunions. Un déjeuner avec l’ambassadeur, un séminaire à la résidence ou une réception pour entrepreneurs autour du 21 juillet peut suffire. Le poste compétent pour votre pays compte, même s’il se trouve dans un autre pays.","nl":"Samen iets organiseren zegt meer dan een lijst van vergaderingen. Een lunch met de ambassadeur, een seminarie in de residentie of een ontvangst voor ondernemers rond 21 juli kan al volstaan. De post die voor uw land bevoegd is, telt, ook vanuit een ander land."},"gate":false,"id":"joint-activity-with-post","lead_time_weeks":16,"may_not_apply":false,"partly":{"en":"A date is fixed, or the latest activity was more than twelve months ago.","fr":"La date est fixée, ou la dernière activité remonte à plus de douze mois.","nl":"De datum ligt vast, of de laatste activiteit is langer dan twaalf maanden geleden."},"source":null,"statement":{"en":"The chamber organises at least one activity a year together with the Belgian diplomatic post.","fr":"La chambre organise chaque année au moins une activité avec le poste diplomatique belge.","nl":"De kamer organiseert elk jaar minstens één activiteit samen met de Belgische diplomatieke post."},"valid_months":12,"weight":2},{"action":{"en":"Write down the five most common enquiries, propose who answers each and ask the embassy to confirm.","fr":"Notez les cinq demandes les plus fréquentes, proposez qui répond à chacune et demandez à l’ambassade de confirmer.","nl":"Schrijf de vijf meest gestelde vragen op, stel per vraag voor wie antwoordt en vraag de ambassade om dat te bevestigen."},"applies_if":null,"basis":"assumption","decided_by":"outside","essential":false,"evidence":{"en":"Email, protocol or dated note setting out who does what.","fr":"E-mail, protocole ou note datée reprenant la répartition convenue.","nl":"Mail, protocol of nota met de afgesproken taakverdeling en de datum."},"evidence_needed":"say_where","explanation":{"en":"An exporter then knows straight away where to turn and is not passed from one desk to another. Half a page by email with a few examples is enough. The post in charge of your country counts, even if it sits in another one.","fr":"L’exportateur sait ainsi tout de suite à qui s’adresser et n’est pas renvoyé d’un service à l’autre. Un e-mail d’une demi-page avec quelques exemples suffit. Le poste compétent pour votre pays compte, même s’il se trouve dans un autre pays.","nl":"Zo weet een exporteur meteen waar hij terechtkan en wordt hij niet van het kastje naar de muur gestuurd. Een mail van een halve bladzijde met enkele voorbeelden is genoeg. De post die voor uw land bevoegd is, telt, ook vanuit een ander land."},"gate":false,"id":"task-division-with-post","lead_time_weeks":8,"may_not_apply":false,"partly":{"en":"The agreement is oral, or the post has not confirmed it yet.","fr":"L’accord est verbal, ou le poste ne l’a pas encore confirmé.","nl":"De afspraak is mondeling, of de post heeft ze nog niet bevestigd."},"source":null,"statement":{"en":"The chamber has agreed in writing with the diplomatic post who handles which enquiries from companies.","fr":"La chambre a fixé par écrit avec le poste diplomatique belge la répartition des demandes d’entreprises.","nl":"De kamer heeft met de diplomatieke post schriftelijk afgesproken wie welke vragen van bedrijven behandelt."},"valid_months":36,"weight":1},{"action":{"en":"Send the embassy your action plan and annual report and ask the head of post for a short letter of support for your file.","fr":"Transmettez à l’ambassade votre plan d’action et votre rapport d’activités et demandez au chef de poste une brève lettre de soutien pour votre dossier.","nl":"Bezorg de ambassade uw jaarplan en jaarverslag en vraag het posthoofd om een korte steunbrief voor uw dossier."},"applies_if":null,"basis":"adapted","decided_by":"outside","essential":false,"evidence":{"en":"Dated letter signed by the ambassador or the consul general.","fr":"Lettre datée et signée de l’ambassadeur ou du consul général.","nl":"Gedateerde en ondertekende brief van de ambassadeur of de consul-generaal."},"evidence_needed":"document","explanation":{"en":"Italian chambers abroad apply for recognition through their diplomatic mission. The Federation may not insist on a letter, but an ambassador who backs your work in writing impresses any reviewer. The post in charge of your country counts, even if it sits in another one.","fr":"Les chambres italiennes à l’étranger demandent leur reconnaissance par la voie diplomatique. La Fédération n’exige peut-être pas de lettre, mais un ambassadeur qui appuie votre travail par écrit impressionne tout évaluateur. Le poste compétent pour votre pays compte, même s’il se trouve dans un autre pays.","nl":"Italiaanse kamers in het buitenland vragen hun erkenning aan via hun diplomatieke vertegenwoordiging. De Federatie eist misschien geen brief, maar een ambassadeur die uw werk schriftelijk steunt, maakt indruk op elke beoordelaar. De post die voor uw land bevoegd is, telt, ook vanuit een ander land."},"gate":false,"id":"letter-of-support","lead_time_weeks":8,"may_not_apply":false,"partly":{"en":"The letter is more than twelve months old, or promised but not yet received.","fr":"La lettre date de plus de douze mois, ou elle est promise mais pas encore reçue.","nl":"De brief is ouder dan twaalf maanden, of toegezegd maar nog niet ontvangen."},"source":"italy-518","statement":{"en":"The chamber holds a letter of support from the Belgian head of post that is at most twelve months old.","fr":"La chambre dispose d’une lettre de soutien du chef de poste belge qui date de douze mois au plus.","nl":"De kamer heeft een steunbrief van het Belgische posthoofd die hoogstens twaalf maanden oud is."},"valid_months":12,"weight":2}],"id":"diplomatic-collaboration","number":3,"purpose":{"en":"The chamber and the diplomatic post achieve more for companies when they know each other’s plans and complement one another.","fr":"La chambre et le poste diplomatique font davantage pour les entreprises lorsqu’ils connaissent leurs projets respectifs et se complètent.","nl":"Kamer en diplomatieke post bereiken meer voor bedrijven wanneer ze elkaars plannen kennen en elkaar aanvullen."},"quick":{"en":"Do you discuss your programme of activities with the Belgian diplomatic post at least twice a year?","fr":"Discutez-vous au moins deux fois par an de votre programme d’activités avec le poste diplomatique belge ?","nl":"Overlegt u minstens twee keer per jaar met de Belgische diplomatieke post over uw programma?"},"title":{"en":"Constructive collaboration with the diplomatic missions abroad","fr":"Collaboration constructive avec les postes diplomatiques à l’étranger","nl":"Constructieve samenwerking met de diplomatieke posten in het buitenland"},"title_basis":"translated"}],"sources":[{"id":"federation-accreditation","title":"Accreditation / Accreditatie (Federation of Belgian Chambers of Commerce)","where":"http://www.belgianchambers.be/en/kamers-van-koophandel/accreditatie/","year":"n.d."},{"id":"blcca-survey","title":"Belgian-Luxembourg Chambers of Commerce abroad: Accreditation Programme Survey (introduction only)","where":"https://docsbay.net/doc/918012/belgian-luxembourg","year":"n.d., 2012 or later"},{"id":"fps-chambers","title":"Chambers of Commerce (Belgian Foreign Affairs)","where":"https://diplomatie.belgium.be/en/policy/economic_diplomacy/foreign_trade/chambers_of_commerce","year":"n.d."},{"id":"fps-economic-diplomacy","title":"Economic diplomacy in the Belgian institutional context (Belgian Foreign Affairs)","where":"https://diplomatie.belgium.be/en/policy/economic-diplomacy/economic-diplomacy-belgian-institutional-context","year":"n.d."},{"id":"cc-lu-russia","title":"Prise de position de la Chambre de Commerce du Luxembourg sur des activités de la CCBLR","where":"https://www.cc.lu/de/saemtliche-informationen/neuigkeiten/detail/prise-de-position-de-la-chambre-de-commerce-du-luxembourg-sur-des-activites-de-la-ccblr","year":"2025"},{"id":"bcbl-launch","title":"Affaires sans frontières, lancement du Business Club Belgium-Luxembourg (Lëtzebuerger Journal)","where":"http://www.journal.lu/top-navigation/article/affaires-sans-frontieres-1/","year":"2017"},{"id":"canada-core","title":"Core Definitions of a Chamber (Chamber Accreditation Council of Canada)","where":"http://accreditationcc.ca/core-definitions-of-a-chamber/","year":"n.d."},{"id":"iccd-form","title":"Chamber accreditation registration form (ICCD, on the Canadian model)","where":"https://dev.iccdglobal.com/registration-form-2/","year":"n.d."},{"id":"italy-518","title":"Legge 1 luglio 1970, n. 518, Riordinamento delle camere di commercio italiane all’estero","where":"https://it.vlex.com/vid/riordinamento-delle-camere-di-852580500","year":"1970"},{"id":"uccife-charter","title":"Les CCI françaises à l’étranger professionnalisent leur offre de service (Le Moci)","where":"https://www.lemoci.com/les-cci-francaises-a-letranger-professionnalisent-leur-offre-de-service/","year":"n.d., after 2008"}],"status":"draft","title":{"en":"Accreditation of Belgian-Luxembourg chambers abroad","fr":"Accréditation des chambres belgo-luxembourgeoises à l’étranger","nl":"Accreditatie van Belgisch-Luxemburgse kamers in het buitenland"},"tolerance":25,"version":"2026.1"}', '2026-11-24 10:00:00+00'),
	('local', '2026.1', '45150a557d521ad62af5a940ae50361426823d6638f9da0bdd22599db9c78137', '{"facts":[{"id":"issues_origin_certificates","question":{"en":"Does your chamber issue certificates of origin?","fr":"Votre chambre délivre-t-elle des certificats d’origine ?","nl":"Geeft uw kamer certificaten van oorsprong af?"}},{"id":"issues_ata_carnets","question":{"en":"Does your chamber issue ATA carnets?","fr":"Votre chambre délivre-t-elle des carnets ATA ?","nl":"Geeft uw kamer ATA-carnets af?"}}],"id":"local","introduction":{"en":"You are about to check whether your chamber respects the twelve principles on which the Federation of Belgian Chambers of Commerce builds its accreditation. For each criterion you say how far your chamber has come and what proof you could show.","fr":"Vous allez vérifier si votre chambre respecte les douze principes sur lesquels la Fédération des Chambres de Commerce belges fonde son accréditation. Pour chaque critère, vous indiquez où en est votre chambre et quelle preuve vous pouvez présenter.","nl":"U gaat na of uw kamer de twaalf principes respecteert waarop de accreditatie van de Federatie van Belgische Kamers van Koophandel steunt. Bij elk criterium geeft u aan hoe ver uw kamer staat en welk bewijs u kunt voorleggen."},"nearly_ready_principles":3,"principles":[{"criteria":[{"action":{"en":"Reread the clause on members and have an amendment prepared for the next general assembly.","fr":"Relisez l’article sur les membres et faites préparer une modification pour la prochaine assemblée générale.","nl":"Lees het artikel over de leden na en laat een aanpassing voorbereiden voor de eerstvolgende algemene vergadering."},"applies_if":null,"basis":"adapted","decided_by":"assembly","essential":true,"evidence":{"en":"The consolidated articles with the clause on members, or a link to that text on the website.","fr":"Les statuts coordonnés avec l’article sur les membres, ou le lien vers ce texte sur le site.","nl":"De gecoördineerde statuten met het artikel over de leden, of een link naar die tekst op de website."},"evidence_needed":"say_where","explanation":{"en":"Anyone in business in the area must be able to join, from the self-employed to the multinational. You may refuse someone only on grounds that are in the articles and apply to everyone. The chamber then remains the voice of the whole local economy.","fr":"Toute personne qui entreprend sur votre territoire doit pouvoir s’affilier, de l’indépendant à la multinationale. Un refus reste possible, mais seulement pour des motifs inscrits dans les statuts et valables pour tous. La chambre reste ainsi la voix de toute l’économie locale.","nl":"Wie in de streek onderneemt, moet lid kunnen worden, van zelfstandige tot multinational. Een weigering kan, maar alleen op gronden die in de statuten staan en die voor iedereen gelden. Zo blijft de kamer de stem van de hele lokale economie."},"gate":false,"id":"membership-open-to-every-company","lead_time_weeks":26,"may_not_apply":false,"partly":{"en":"The articles admit only some businesses, or say nothing about it.","fr":"Les statuts n’admettent qu’une partie des entreprises, ou n’en disent rien.","nl":"De statuten laten maar een deel van de ondernemingen toe, of zeggen er niets over."},"source":"cci-liege-articles","statement":{"en":"The chamber’s articles of association open membership to every business in its territory, of any size or sector.","fr":"Les statuts de la chambre ouvrent l’affiliation à toute entreprise de son territoire, quels que soient sa taille et son secteur.","nl":"De statuten van de kamer stellen het lidmaatschap open voor elke onderneming in haar werkingsgebied, ongeacht grootte of sector."},"valid_months":36,"weight":3},{"action":{"en":"Put the fees you charge today into one table and submit it for approval to the body named in your articles.","fr":"Rassemblez les cotisations facturées aujourd’hui dans un seul tableau et soumettez-le à l’approbation de l’organe que vos statuts désignent.","nl":"Zet de bijdragen die u vandaag aanrekent in één tabel en leg die ter goedkeuring voor aan het orgaan dat uw statuten aanwijzen."},"applies_if":null,"basis":"adapted","decided_by":"assembly","essential":false,"evidence":{"en":"This year’s fee scale with the minutes in which the body named in your articles approved it.","fr":"Le barème des cotisations de l’année et le procès-verbal de son approbation par l’organe compétent.","nl":"Het barema van de ledenbijdragen voor dit jaar met de notulen waarin het bevoegde orgaan het goedkeurde."},"evidence_needed":"document","explanation":{"en":"A fixed scale, by number of employees for instance, means that similar companies pay the same. Your articles say who approves it: the general assembly or the board. Individual deals eat away at trust and at income.","fr":"Avec un barème fixe, par exemple selon le nombre de travailleurs, des entreprises comparables paient la même cotisation. Vos statuts précisent qui approuve ce barème : l’assemblée générale ou l’organe d’administration. Les arrangements individuels sapent la confiance et les recettes.","nl":"Een vast barema, bijvoorbeeld volgens het aantal werknemers, maakt dat vergelijkbare ondernemingen evenveel betalen. Uw statuten zeggen wie het goedkeurt: de algemene vergadering of het bestuursorgaan. Afspraken per lid ondergraven het vertrouwen en de inkomsten."},"gate":false,"id":"membership-fee-scale","lead_time_weeks":20,"may_not_apply":false,"partly":{"en":"There is a scale, but some members pay by a separate arrangement.","fr":"Un barème existe, mais certains membres bénéficient d’un arrangement particulier.","nl":"Er is een barema, maar voor sommige leden geldt een aparte afspraak."},"source":"cacc-core-definition","statement":{"en":"The chamber charges all its members by one written fee scale.","fr":"La chambre applique à tous ses membres un seul barème de cotisation écrit.","nl":"De kamer rekent al haar leden een ledenbijdrage aan volgens één schriftelijk barema."},"valid_months":12,"weight":2},{"action":{"en":"Appoint one member of staff to keep the register and have the changes of the past twelve months checked.","fr":"Désignez une personne responsable du registre des membres et demandez-lui de vérifier les modifications des douze derniers mois.","nl":"Wijs één medewerker aan die het register beheert en laat die de wijzigingen van de voorbije twaalf maanden nakijken."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"An extract from the register showing the latest changes and the dates of the decisions.","fr":"Un extrait du registre avec les dernières modifications et les dates des décisions.","nl":"Een uittreksel uit het register met de laatste wijzigingen en de data van de beslissingen."},"evidence_needed":"say_where","explanation":{"en":"The law requires a non-profit association to keep a register of members at its seat, on paper or electronically. It shows who may vote at the general assembly. If companies join you as members without a vote, keep an up-to-date list of them too.","fr":"La loi impose à l’asbl de tenir à son siège un registre des membres, sur papier ou sous forme électronique. Il montre qui a le droit de vote à l’assemblée générale. Si les entreprises affiliées sont des membres adhérents, tenez aussi pour elles une liste à jour.","nl":"De wet verplicht een vzw om op haar zetel een ledenregister te houden, op papier of elektronisch. Het register toont wie stemrecht heeft op de algemene vergadering. Zijn de aangesloten ondernemingen toegetreden leden, hou dan ook van die leden een actuele lijst bij."},"gate":false,"id":"membership-register-current","lead_time_weeks":4,"may_not_apply":false,"partly":{"en":"The register exists, but changes are entered after more than eight days.","fr":"Le registre existe, mais les changements y sont inscrits après plus de huit jours.","nl":"Het register bestaat, maar wijzigingen komen er later dan na acht dagen in."},"source":"member-register","statement":{"en":"The chamber updates its register of members within eight days of each decision on admission, resignation or exclusion.","fr":"La chambre met à jour son registre des membres dans les huit jours de chaque décision d’admission, de démission ou d’exclusion.","nl":"De kamer past haar ledenregister aan binnen acht dagen na elke beslissing over toetreding, uittreding of uitsluiting."},"valid_months":12,"weight":2},{"action":{"en":"Count last year’s members who paid again this year and divide by all of last year’s members: that is your first rate.","fr":"Relevez dans votre fichier les membres de l’an dernier qui ont payé à nouveau cette année et calculez votre premier taux.","nl":"Haal uit uw ledenbestand wie vorig jaar lid was en dit jaar opnieuw betaalde, en bereken daarmee uw eerste percentage."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"The latest rate, with the number of members due to renew and the number who did.","fr":"Le dernier taux, avec le nombre de membres arrivés à échéance et le nombre de ceux qui ont renouvelé.","nl":"Het laatste percentage, met het aantal leden dat kon verlengen en het aantal dat ook verlengde."},"evidence_needed":"say_where","explanation":{"en":"The renewal rate is the quickest sign of whether members get value for money. A survey of chambers in the western United States and Canada put it at 86 per cent in 2018. Your own figure over several years tells you more than that comparison.","fr":"Le taux de renouvellement vous dit au premier coup d’œil si les membres en ont pour leur argent. Une enquête auprès de chambres de l’ouest des États-Unis et du Canada arrivait à 86 % en 2018. Votre propre chiffre sur plusieurs années en dit plus que cette comparaison.","nl":"Het verlengingspercentage toont het snelst of leden waar voor hun geld krijgen. Een bevraging van kamers in het westen van de Verenigde Staten en in Canada kwam in 2018 uit op 86 procent. Uw eigen cijfer over meerdere jaren zegt meer dan die vergelijking."},"gate":false,"id":"membership-retention-measured","lead_time_weeks":2,"may_not_apply":false,"partly":{"en":"The rate is over a year old, or it is an estimate.","fr":"Le taux date de plus d’un an, ou c’est une estimation.","nl":"Het percentage is ouder dan een jaar, of het is een schatting."},"source":"wace-retention","statement":{"en":"The chamber calculates each year what percentage of its members renewed their membership.","fr":"La chambre calcule chaque année le pourcentage de membres qui ont renouvelé leur affiliation.","nl":"De kamer berekent elk jaar welk percentage van haar leden het lidmaatschap heeft verlengd."},"valid_months":12,"weight":2},{"action":{"en":"Download the number of businesses per sector in your territory from Statbel and set your member numbers beside them.","fr":"Téléchargez sur le site de Statbel le nombre d’entreprises par secteur sur votre territoire et comparez-le au nombre de vos membres.","nl":"Download bij Statbel het aantal ondernemingen per sector in uw werkingsgebied en zet er uw ledenaantallen naast."},"applies_if":null,"basis":"assumption","decided_by":"staff","essential":false,"evidence":{"en":"A table of members and businesses by sector and size, less than a year old.","fr":"Un tableau des membres et des entreprises par secteur et par taille, datant de moins d’un an.","nl":"Een tabel met leden en ondernemingen per sector en grootteklasse, niet ouder dan een jaar."},"evidence_needed":"say_where","explanation":{"en":"A chamber made up mainly of large firms, or mainly of small ones, hears only part of the economy. Comparing by sector and size class shows where you lack members. Statbel publishes the figures for your territory free of charge.","fr":"Une chambre composée surtout de grandes ou surtout de petites entreprises n’entend qu’une partie de l’économie. La comparaison par secteur et par taille montre où il vous manque des membres. Statbel publie gratuitement les chiffres de votre territoire.","nl":"Een kamer die vooral grote of vooral kleine bedrijven telt, hoort maar een deel van de economie. De vergelijking per sector en grootteklasse toont waar u leden mist. De cijfers over uw werkingsgebied vindt u gratis bij Statbel."},"gate":false,"id":"membership-profile-compared","lead_time_weeks":3,"may_not_apply":false,"partly":{"en":"The comparison is over a year old, or covers only sector or only size.","fr":"La comparaison date de plus d’un an, ou porte seulement sur le secteur ou seulement sur la taille.","nl":"De vergelijking is ouder dan een jaar, of ze gaat alleen over sector of alleen over grootte."},"source":null,"statement":{"en":"The chamber compares the profile of its members with that of the businesses in its territory once a year.","fr":"La chambre compare une fois par an le profil de ses membres à celui des entreprises de son territoire.","nl":"De kamer vergelijkt één keer per jaar het profiel van haar leden met dat van de ondernemingen in haar werkingsgebied."},"valid_months":12,"weight":1}],"id":"membership","number":1,"purpose":{"en":"A chamber can speak for businesses only when they join of their own accord and pay a membership fee.","fr":"Une chambre ne peut parler au nom des entreprises que si celles-ci s’affilient librement et paient une cotisation.","nl":"Een kamer kan pas namens ondernemingen spreken als die vrijwillig lid worden en daarvoor betalen."},"quick":{"en":"Can every business in your territory join, at a fee from a fixed scale?","fr":"Toute entreprise de votre territoire peut-elle s’affilier, moyennant une cotisation fixée par un barème ?","nl":"Kan elke onderneming uit uw werkingsgebied lid worden, tegen een ledenbijdrage volgens een vast barema?"},"title":{"en":"Membership","fr":"Affiliation","nl":"Lidmaatschap"},"title_basis":"translated"},{"criteria":[{"action":{"en":"Write one sentence on political neutrality and put it to the board this month.","fr":"Rédigez une phrase sur la neutralité politique et soumettez-la ce mois-ci à l’organe d’administration.","nl":"Schrijf één zin over politieke neutraliteit en leg die deze maand voor aan het bestuursorgaan."},"applies_if":null,"basis":"adapted","decided_by":"board","essential":false,"evidence":{"en":"The relevant clause of the articles, the internal rules or the code of conduct.","fr":"L’article des statuts, du règlement d’ordre intérieur ou du code de conduite.","nl":"Het artikel uit de statuten, het intern reglement of de gedragscode."},"evidence_needed":"say_where","explanation":{"en":"A written rule protects you when someone puts pressure on you. The chamber may speak out on taxes, mobility or permits, as long as it does so for businesses and not for a party.","fr":"Une règle écrite vous protège quand quelqu’un fait pression. La chambre peut s’exprimer sur la fiscalité, la mobilité ou les permis, tant qu’elle le fait pour les entreprises et indépendamment des partis.","nl":"Een geschreven regel beschermt u wanneer iemand druk zet. De kamer mag zich uitspreken over belastingen, mobiliteit of vergunningen, zolang ze dat doet voor de ondernemingen en los van partijen."},"gate":false,"id":"neutrality-in-writing","lead_time_weeks":6,"may_not_apply":false,"partly":null,"source":"chamber-integrity","statement":{"en":"The chamber states in its articles, internal rules or code of conduct that it has no ties with any political party.","fr":"La chambre a inscrit dans ses statuts, son règlement d’ordre intérieur ou son code de conduite qu’elle n’est liée à aucun parti politique.","nl":"De kamer heeft in haar statuten, intern reglement of gedragscode vastgelegd dat ze aan geen enkele politieke partij gebonden is."},"valid_months":36,"weight":2},{"action":{"en":"Go through the gifts, dinner tables and advertisements of the last two years and end every form of support for a party.","fr":"Passez en revue les dons, tables réservées et annonces des deux dernières années et mettez fin à tout soutien à un parti.","nl":"Loop de giften, gesponsorde tafels en advertenties van de laatste twee jaar na en zet elke vorm van steun aan een partij stop."},"applies_if":null,"basis":"adapted","decided_by":"board","essential":true,"evidence":{"en":"A statement by the board and the ledger accounts for gifts and sponsorship.","fr":"Une déclaration de l’organe d’administration et les comptes du grand livre pour les dons et le sponsoring.","nl":"Een verklaring van het bestuursorgaan en de grootboekrekeningen voor giften en sponsoring."},"evidence_needed":"document","explanation":{"en":"In Belgium only private individuals may donate to parties and candidates. Lending a room free of charge or below cost is a donation too. Sponsorship at market price is legal, but a neutral chamber stays away from it.","fr":"En Belgique, seules les personnes physiques peuvent faire un don à un parti ou à un candidat. Une salle prêtée gratuitement ou en dessous du prix coûtant compte aussi comme un don. Le sponsoring au prix du marché est légal, mais une chambre neutre s’en abstient.","nl":"In België mogen alleen natuurlijke personen giften doen aan partijen en kandidaten. Een zaal die u gratis of onder de kostprijs ter beschikking stelt, geldt ook als gift. Sponsoring tegen marktprijs is wettelijk toegelaten, maar een neutrale kamer begint er niet aan."},"gate":false,"id":"neutrality-no-party-support","lead_time_weeks":6,"may_not_apply":false,"partly":null,"source":"party-finance-law","statement":{"en":"The chamber refrains from giving money or other support to any political party, list or candidate.","fr":"La chambre s’abstient de tout soutien, financier ou autre, à un parti politique, à une liste ou à un candidat.","nl":"De kamer onthoudt zich van elke steun, financieel of anders, aan een politieke partij, een lijst of een kandidaat."},"valid_months":12,"weight":3},{"action":{"en":"Discuss in the board what you expect of someone who stands for election and put the agreement in writing.","fr":"Convenez au sein de l’organe d’administration de ce que vous attendez d’un candidat aux élections et mettez-le par écrit.","nl":"Bespreek in het bestuursorgaan wat u verwacht van iemand die kandidaat is bij verkiezingen en zet de afspraak op papier."},"applies_if":null,"basis":"adapted","decided_by":"board","essential":false,"evidence":{"en":"The rule itself and the board minutes approving it.","fr":"La règle et le procès-verbal de son approbation par l’organe d’administration.","nl":"De regel zelf en de notulen waarin het bestuursorgaan hem goedkeurde."},"evidence_needed":"document","explanation":{"en":"A chair who stands for election puts the chamber in an awkward position if nothing has been agreed. The rule may ask the person to step aside during the campaign. American chamber executives advise having it ready before it is needed.","fr":"Un président qui se présente sur une liste met la chambre dans l’embarras si rien n’est convenu. La règle peut demander à la personne de se mettre en retrait pendant la campagne. Des directeurs de chambres américaines conseillent de la fixer avant que le problème ne se pose.","nl":"Een voorzitter die op een lijst gaat staan, brengt de kamer in verlegenheid als er niets is afgesproken. De regel kan inhouden dat een kandidaat tijdens de campagne een stap opzij zet. Amerikaanse kamers raden aan om zo’n regel klaar te hebben voordat het probleem zich voordoet."},"gate":false,"id":"neutrality-rule-for-candidates","lead_time_weeks":6,"may_not_apply":false,"partly":{"en":"The rule is not in writing, or covers only board members or only staff.","fr":"La règle n’est pas écrite, ou ne vise que les administrateurs ou que les collaborateurs.","nl":"De regel staat niet op papier, of geldt alleen voor bestuurders of alleen voor medewerkers."},"source":"acce-political-engagement","statement":{"en":"The chamber has a written rule for board members or staff who hold or seek political office.","fr":"La chambre dispose d’une règle écrite pour les administrateurs ou collaborateurs qui exercent ou briguent un mandat politique.","nl":"De kamer heeft een schriftelijke regel voor bestuurders of medewerkers die een politiek mandaat uitoefenen of nastreven."},"valid_months":36,"weight":2},{"action":{"en":"Decide before the next debate which parties you invite and on what grounds, and have the board confirm it.","fr":"Avant le prochain débat électoral, décidez quels partis vous invitez et selon quels critères, puis faites-le confirmer par l’organe d’administration.","nl":"Leg vóór het volgende debat vast welke partijen u uitnodigt en op welke grond, en laat het bestuursorgaan dat bevestigen."},"applies_if":null,"basis":"adapted","decided_by":"board","essential":false,"evidence":{"en":"The list of invitations to the latest debate with the criteria used, such as a seat in parliament.","fr":"La liste des invitations au dernier débat et les critères utilisés, par exemple un siège au parlement.","nl":"De uitnodigingslijst van het laatste debat met de gebruikte criteria, bijvoorbeeld een zetel in het parlement."},"evidence_needed":"say_where","explanation":{"en":"A debate does a chamber credit, as long as nobody can say that a party was forgotten. In 2024 Beci invited thirteen parties to its debates in Brussels. Criteria fixed now for the next election count already. If your chamber holds no debates, answer “not applicable”.","fr":"Un débat est un moment fort pour une chambre, tant que personne ne peut dire qu’un parti a été oublié. En 2024, Beci a invité treize partis à ses débats à Bruxelles. Des critères fixés dès maintenant pour les prochaines élections comptent déjà. Si votre chambre n’organise pas de débat, répondez « sans objet ».","nl":"Een debat is een sterk moment voor een kamer, zolang niemand kan zeggen dat een partij werd vergeten. In 2024 nodigde Beci dertien partijen uit voor zijn debatten in Brussel. Criteria die u nu vastlegt voor de volgende verkiezingen, tellen al mee. Organiseert uw kamer geen debatten, antwoord dan “niet van toepassing”."},"gate":false,"id":"neutrality-equal-invitations","lead_time_weeks":6,"may_not_apply":true,"partly":{"en":"There are criteria, but they were not fixed beforehand.","fr":"Des critères existent, mais ils n’ont pas été fixés à l’avance.","nl":"Er zijn criteria, maar ze lagen niet vooraf vast."},"source":"beci-elections","statement":{"en":"The chamber chooses the parties it invites to an election debate by criteria fixed beforehand.","fr":"La chambre invite les partis à un débat électoral selon des critères fixés à l’avance.","nl":"De kamer nodigt de partijen voor een verkiezingsdebat uit volgens criteria die vooraf vastliggen."},"valid_months":36,"weight":2},{"action":{"en":"Add a short note on who was consulted to every position you finish this month.","fr":"Joignez à chaque position finalisée ce mois-ci une courte note indiquant qui a été consulté.","nl":"Voeg aan elk standpunt dat u deze maand afwerkt een korte nota toe over wie werd geraadpleegd."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"Two recent positions, each with the report or survey behind it.","fr":"Deux positions récentes, chacune avec le compte rendu ou l’enquête sur lesquels elle s’appuie.","nl":"Twee recente standpunten, telkens met het verslag of de bevraging waarop ze steunen."},"evidence_needed":"say_where","explanation":{"en":"A position that comes from the members is hard to dismiss as party politics. The consultation may be a survey, a working group or a discussion in the board. Make sure you can show afterwards who was asked. If your chamber took no position at all, answer “not yet”.","fr":"Une position issue des membres peut difficilement passer pour partisane. La consultation peut être une enquête, un groupe de travail ou un débat au sein de l’organe d’administration. Veillez à pouvoir montrer ensuite qui a été consulté. Si votre chambre n’a pris aucune position, répondez « pas encore ».","nl":"Een standpunt dat uit de leden komt, is moeilijk af te doen als partijpolitiek. De raadpleging kan een bevraging zijn, een werkgroep of een bespreking in het bestuursorgaan. Zorg dat u achteraf kunt tonen wie geraadpleegd werd. Nam uw kamer geen enkel standpunt in, antwoord dan “nog niet”."},"gate":false,"id":"neutrality-positions-from-members","lead_time_weeks":8,"may_not_apply":false,"partly":{"en":"The consultation can be shown for some positions, but not for all.","fr":"La consultation peut être prouvée pour certaines positions, mais pas pour toutes.","nl":"De raadpleging is voor sommige standpunten aantoonbaar, maar niet voor alle."},"source":"cacc-faq","statement":{"en":"The chamber bases each public position on a consultation of its members that can be shown afterwards.","fr":"La chambre fonde chaque prise de position publique sur une consultation de ses membres dont elle garde la trace.","nl":"De kamer baseert elk publiek standpunt op een aantoonbare raadpleging van haar leden."},"valid_months":12,"weight":2}],"id":"political-neutrality","number":2,"purpose":{"en":"Entrepreneurs of every conviction and authorities of every political colour must be able to trust the chamber.","fr":"Les entrepreneurs de toutes convictions et les autorités de tous bords doivent pouvoir faire confiance à la chambre.","nl":"Ondernemers met uiteenlopende overtuigingen en overheden van elke kleur moeten de kamer kunnen vertrouwen."},"quick":{"en":"Does your chamber keep its distance from all political parties, on paper and in practice?","fr":"Votre chambre se tient-elle à l’écart de tous les partis politiques, par écrit et dans les faits ?","nl":"Houdt uw kamer afstand van alle politieke partijen, op papier en in de praktijk?"},"title":{"en":"Political neutrality","fr":"Neutralité politique","nl":"Politieke neutraliteit"},"title_basis":"translated"},{"criteria":[{"action":{"en":"Draw up a questionnaire of ten questions and send it this month to the companies in your database.","fr":"Rédigez un questionnaire de dix questions et envoyez-le ce mois-ci aux entreprises de votre fichier.","nl":"Stel een vragenlijst van tien vragen op en stuur ze deze maand naar de ondernemingen in uw bestand."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"The results of the latest survey, with its date and number of replies.","fr":"Les résultats de la dernière enquête, avec la date et le nombre de réponses.","nl":"De resultaten van de laatste bevraging, met de datum en het aantal antwoorden."},"evidence_needed":"say_where","explanation":{"en":"Figures of your own give your voice weight with authorities and the press. Ten questions are enough if you repeat them every year. In time you have a series on your area that nobody else has. The same survey can also ask how satisfied members are and what they think of an issue.","fr":"Vos propres chiffres donnent du poids à votre voix auprès des autorités et de la presse. Dix questions suffisent si vous les reposez chaque année : personne d’autre n’aura cette série sur votre territoire. La même enquête peut aussi mesurer la satisfaction des membres et recueillir leur avis sur un dossier.","nl":"Eigen cijfers geven uw stem gewicht bij overheden en pers. Tien vragen volstaan, als u ze elk jaar opnieuw stelt. Zo bouwt u een reeks op die niemand anders over uw streek heeft. Vraag in dezelfde bevraging ook hoe tevreden leden zijn en wat ze van een dossier vinden, dan werkt u maar één keer."},"gate":false,"id":"partner-business-survey","lead_time_weeks":8,"may_not_apply":false,"partly":{"en":"A survey is under way, or the latest one is more than twelve months old.","fr":"L’enquête est en cours, ou la dernière remonte à plus de douze mois.","nl":"De bevraging loopt, of de laatste is ouder dan twaalf maanden."},"source":"vocabulaire-politique","statement":{"en":"The chamber surveys businesses in its territory on the state of the economy at least once a year.","fr":"La chambre interroge au moins une fois par an les entreprises de son territoire sur la situation économique.","nl":"De kamer bevraagt de ondernemingen in haar werkingsgebied minstens één keer per jaar over de economische toestand."},"valid_months":12,"weight":2},{"action":{"en":"Put to the board a proposal with no more than five priorities and one person in charge of each.","fr":"Soumettez à l’organe d’administration une proposition de cinq priorités au plus, avec un responsable par dossier.","nl":"Leg het bestuursorgaan een voorstel voor met hooguit vijf prioriteiten en een verantwoordelijke per dossier."},"applies_if":null,"basis":"adapted","decided_by":"board","essential":false,"evidence":{"en":"The list approved this year and the board minutes.","fr":"La liste approuvée cette année et le procès-verbal de l’organe d’administration.","nl":"De goedgekeurde lijst van dit jaar en de notulen van het bestuursorgaan."},"evidence_needed":"say_where","explanation":{"en":"Five clear priorities achieve more than fifty separate reactions. The list helps staff choose and gives authorities a contact for each issue. Review it every year, because an issue that is settled makes room for another.","fr":"Cinq priorités claires font plus que cinquante réactions isolées. La liste aide l’équipe à choisir et donne aux autorités un interlocuteur par dossier. Revoyez-la chaque année : un dossier résolu laisse la place à un autre.","nl":"Met vijf heldere prioriteiten bereikt u meer dan met vijftig losse reacties. De lijst helpt medewerkers kiezen en geeft overheden een vast aanspreekpunt per dossier. Herbekijk ze elk jaar, want een opgelost dossier maakt plaats voor een nieuw."},"gate":false,"id":"partner-policy-priorities","lead_time_weeks":6,"may_not_apply":false,"partly":{"en":"The list is over a year old, or the board has yet to approve it.","fr":"La liste date de plus d’un an, ou l’organe d’administration doit encore l’approuver.","nl":"De lijst is ouder dan een jaar, of het bestuursorgaan moet ze nog goedkeuren."},"source":"cacc-faq","statement":{"en":"The chamber’s board approves a list of policy priorities for its area every year.","fr":"L’organe d’administration de la chambre approuve chaque année une liste de priorités à défendre auprès des autorités.","nl":"Het bestuursorgaan van de kamer keurt elk jaar een lijst met beleidsprioriteiten voor de streek goed."},"valid_months":12,"weight":2},{"action":{"en":"Ask the alderman or provincial deputy for the economy for a meeting this month and send an agenda along.","fr":"Demandez ce mois-ci un entretien à l’échevin ou au député provincial de l’économie et joignez un ordre du jour.","nl":"Vraag deze maand een gesprek aan met de schepen van Economie of de bevoegde gedeputeerde en stuur zelf een agenda mee."},"applies_if":null,"basis":"adapted","decided_by":"outside","essential":true,"evidence":{"en":"The agenda and report of the latest consultation, or the minutes of an advisory body on which the chamber sits. Two written requests left unanswered count too.","fr":"L’ordre du jour et le compte rendu de la dernière concertation, ou le procès-verbal d’un organe consultatif où siège la chambre. Deux demandes écrites restées sans réponse comptent aussi.","nl":"De agenda en het verslag van het laatste overleg, of de notulen van een adviesorgaan waarin de kamer zetelt. Twee schriftelijke verzoeken zonder antwoord tellen ook."},"evidence_needed":"document","explanation":{"en":"It may be a municipality, the province, the Region or the German-speaking Community. Formal means with an agenda beforehand and a report afterwards. A reviewer can then see that the chamber is at the table when decisions about the area are made.","fr":"Il peut s’agir de la commune, de la province, de la Région ou de la Communauté germanophone. « Formelle » veut dire : avec un ordre du jour avant et un compte rendu après. L’évaluateur voit ainsi que la chambre est associée aux décisions qui touchent son territoire.","nl":"Dat kan de gemeente zijn, de provincie, het gewest of de Duitstalige Gemeenschap. Formeel wil zeggen: met een agenda vooraf en een verslag achteraf. Zo ziet een beoordelaar dat de kamer aan tafel zit wanneer er over de streek beslist wordt."},"gate":false,"id":"partner-consulted-by-authorities","lead_time_weeks":10,"may_not_apply":false,"partly":{"en":"A date is fixed, or the latest consultation was more than twelve months ago.","fr":"La date est fixée, ou la dernière concertation remonte à plus de douze mois.","nl":"De datum van het overleg ligt vast, of het laatste overleg is langer dan twaalf maanden geleden."},"source":"us-accrediting-board","statement":{"en":"The chamber meets a public authority of its territory for formal consultation at least once a year.","fr":"La chambre mène au moins une fois par an une concertation formelle avec un pouvoir public de son territoire.","nl":"De kamer voert minstens één keer per jaar formeel overleg met een overheid uit haar werkingsgebied."},"valid_months":12,"weight":3},{"action":{"en":"Pick one of your priorities and ask a school, authority or research institution to turn it into a joint project.","fr":"Choisissez un dossier parmi vos priorités et proposez à une école, une autorité ou un centre de recherche d’en faire un projet.","nl":"Kies één dossier uit uw prioriteiten en vraag een school, overheid of kennisinstelling om er samen een project van te maken."},"applies_if":null,"basis":"adapted","decided_by":"outside","essential":false,"evidence":{"en":"The agreement or project plan naming the partners and the chamber’s role.","fr":"La convention ou le plan du projet avec le nom des partenaires et le rôle de la chambre.","nl":"De overeenkomst of het projectplan met de namen van de partners en de rol van de kamer."},"evidence_needed":"say_where","explanation":{"en":"In East Belgium the Eupen chamber joined forces with the employment service, schools and the authorities to find more skilled workers. Projects like that make visible what the chamber does for its area.","fr":"En Communauté germanophone, la chambre d’Eupen s’est alliée au service de l’emploi, à l’enseignement et aux autorités pour trouver davantage de main-d’œuvre qualifiée. De tels projets rendent visible ce que la chambre apporte à son territoire.","nl":"In Oost-België sloeg de kamer van Eupen de handen in elkaar met de arbeidsdienst, het onderwijs en de overheid om meer geschoolde werknemers te vinden. Zulke projecten maken zichtbaar wat de kamer voor de streek doet."},"gate":false,"id":"partner-joint-project","lead_time_weeks":26,"may_not_apply":false,"partly":{"en":"The partners agree, but the project has not started yet.","fr":"Les partenaires sont d’accord, mais le projet n’a pas encore commencé.","nl":"De partners zijn akkoord, maar het project is nog niet gestart."},"source":"federation-news-eupen","statement":{"en":"The chamber takes part each year in at least one project with a public body, a school or a research institution.","fr":"La chambre participe chaque année à au moins un projet avec un pouvoir public, une école ou un centre de recherche.","nl":"De kamer werkt elk jaar mee aan minstens één project met een overheid, een school of een kennisinstelling."},"valid_months":12,"weight":2},{"action":{"en":"Fill in the form on the website of the federal parliament (Chamber of Representatives) and keep the confirmation.","fr":"Remplissez le formulaire d’inscription au registre des lobbies sur le site de la Chambre des représentants et conservez la confirmation.","nl":"Vul het inschrijvingsformulier in op de website van de Kamer van volksvertegenwoordigers en bewaar de bevestiging."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"A screenshot of the entry in the public register.","fr":"Une capture d’écran de l’inscription dans le registre public.","nl":"Een schermafdruk van de inschrijving in het openbare register."},"evidence_needed":"none","explanation":{"en":"Since 1 January 2019 anyone seeking to influence the federal parliament must register and accept a code of conduct. If your chamber works only locally, or through the Federation or your network, answer “not applicable”.","fr":"Depuis le 1er janvier 2019, qui veut influencer le parlement fédéral doit s’inscrire et accepter un code de conduite. Si votre chambre n’agit qu’au niveau local, ou passe par la Fédération ou par votre réseau, répondez « sans objet ».","nl":"Wie het federale parlement wil beïnvloeden, moet zich sinds 1 januari 2019 inschrijven en een gedragscode aanvaarden. Werkt uw kamer alleen lokaal, of via de Federatie of uw netwerk, antwoord dan “niet van toepassing”."},"gate":false,"id":"partner-lobby-register","lead_time_weeks":2,"may_not_apply":true,"partly":null,"source":"lobby-register","statement":{"en":"The chamber is listed in the lobby register of the federal parliament (Chamber of Representatives).","fr":"La chambre est inscrite au registre des lobbies de la Chambre des représentants.","nl":"De kamer staat ingeschreven in het lobbyregister van de Kamer van volksvertegenwoordigers."},"valid_months":36,"weight":1}],"id":"economic-partner","number":3,"purpose":{"en":"The chamber carries weight in decisions about its area only when authorities and other players know it as an economic partner.","fr":"La chambre ne pèse sur les décisions qui touchent son territoire que si les autorités et les autres acteurs voient en elle un partenaire économique.","nl":"De kamer weegt pas op beslissingen over de streek als overheden en andere spelers haar als economische partner erkennen."},"quick":{"en":"Did your chamber have a formal consultation with a public authority of its territory in the past year?","fr":"Avez-vous eu ces douze derniers mois une concertation formelle avec un pouvoir public de votre territoire ?","nl":"Had uw kamer het voorbije jaar formeel overleg met een overheid uit haar werkingsgebied?"},"title":{"en":"Economic partner","fr":"Partenaire économique","nl":"Economisch partner"},"title_basis":"translated"},{"criteria":[{"action":{"en":"Take the issue members call about most and send a one-page letter on it to the authority in charge this month.","fr":"Choisissez le dossier dont les membres parlent le plus et adressez ce mois-ci une lettre d’une page à l’autorité compétente.","nl":"Kies het dossier waar leden het vaakst over bellen en stuur er deze maand een brief van één bladzijde over naar de bevoegde overheid."},"applies_if":null,"basis":"adapted","decided_by":"board","essential":true,"evidence":{"en":"The position taken in the past year with its date and addressee.","fr":"La prise de position de l’année écoulée avec sa date et son destinataire.","nl":"Het standpunt van het voorbije jaar met de datum en de bestemmeling."},"evidence_needed":"document","explanation":{"en":"Standing up for local businesses is a chamber’s oldest duty. A memorandum, an objection or an opinion to the town council counts. A mention in the press without a text of your own is not enough.","fr":"Défendre les entreprises de son territoire est la plus ancienne mission d’une chambre. Un mémorandum, une réclamation ou un avis au conseil communal comptent. Une citation dans la presse ne suffit pas sans texte de la chambre elle-même.","nl":"Opkomen voor de ondernemingen van de streek is de oudste taak van een kamer. Een memorandum, een bezwaarschrift of een advies aan de gemeenteraad telt mee. Een vermelding in de pers zonder eigen tekst volstaat niet."},"gate":false,"id":"core-advocacy","lead_time_weeks":6,"may_not_apply":false,"partly":{"en":"A position is being prepared, or the latest one is more than twelve months old.","fr":"La position est en préparation, ou la dernière remonte à plus de douze mois.","nl":"Het standpunt is in voorbereiding, of het laatste is ouder dan twaalf maanden."},"source":"vocabulaire-politique","statement":{"en":"The chamber takes a position in writing on behalf of businesses in its territory at least once a year.","fr":"La chambre prend position par écrit au moins une fois par an pour les entreprises de son territoire.","nl":"De kamer neemt minstens één keer per jaar schriftelijk een standpunt in voor de ondernemingen van haar werkingsgebied."},"valid_months":12,"weight":3},{"action":{"en":"List your services with audience, price and contact person and put the list on the website.","fr":"Dressez la liste de vos services avec public cible, prix et personne de contact, puis publiez-la sur votre site.","nl":"Lijst uw diensten op met doelgroep, prijs en contactpersoon en zet die lijst op de website."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"The link to the services page or this year’s brochure.","fr":"Le lien vers la page des services ou la brochure de l’année.","nl":"De link naar de pagina met diensten of de brochure van dit jaar."},"evidence_needed":"say_where","explanation":{"en":"For each service the overview says who it is for, what it costs and whom to contact. It covers at least advocacy, networking, training and export documents. British chambers are assessed on this offer when they are accredited.","fr":"Pour chaque service, la liste indique à qui il s’adresse, son prix et la personne de contact. Y figurent au moins la défense des intérêts, le réseautage, la formation et les documents d’exportation. Les chambres britanniques sont évaluées sur cette offre lors de leur accréditation.","nl":"Het overzicht vermeldt per dienst voor wie hij bedoeld is, wat hij kost en wie de contactpersoon is. Belangenbehartiging, netwerken, opleiding en exportdocumenten mogen er niet in ontbreken. Britse kamers worden voor hun accreditatie op dit aanbod beoordeeld."},"gate":false,"id":"core-service-catalogue","lead_time_weeks":3,"may_not_apply":false,"partly":{"en":"The overview is published, but some services lack a price or a contact person.","fr":"La liste est publiée, mais le prix ou la personne de contact manque pour certains services.","nl":"Het overzicht is gepubliceerd, maar prijs of contactpersoon ontbreekt bij sommige diensten."},"source":"bcc-accreditation","statement":{"en":"The chamber publishes an overview of the services that a company can get from it.","fr":"La chambre publie la liste des services qu’elle propose aux entreprises.","nl":"De kamer publiceert een overzicht van de diensten die een onderneming bij haar kan krijgen."},"valid_months":12,"weight":2},{"action":{"en":"Put the activities of the next six months into one calendar and send it to all members.","fr":"Réunissez les activités des six prochains mois dans un calendrier et envoyez-le à tous les membres.","nl":"Zet de activiteiten voor de komende zes maanden in één kalender en stuur die naar alle leden."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"This year’s calendar of activities and last year’s attendance figures.","fr":"Le calendrier des activités de l’année et le nombre de participants de l’an dernier.","nl":"De activiteitenkalender van dit jaar en de deelnemersaantallen van vorig jaar."},"evidence_needed":"say_where","explanation":{"en":"Entrepreneurs join to get to know other entrepreneurs. A calendar for the whole year lets small firms set time aside as well. Closed clubs may exist alongside this open programme.","fr":"On s’affilie pour rencontrer d’autres entrepreneurs. Un calendrier pour toute l’année permet aussi aux petites entreprises de se libérer. Des clubs fermés peuvent exister à côté de ce programme ouvert.","nl":"Ondernemers worden lid om andere ondernemers te leren kennen. Met een kalender voor het hele jaar kunnen ook kleine bedrijven tijd vrijmaken. Besloten clubs kunnen gerust naast dit open programma bestaan."},"gate":false,"id":"core-networking-programme","lead_time_weeks":4,"may_not_apply":false,"partly":{"en":"Events are announced one by one, or are open to some members only.","fr":"Les rencontres sont annoncées une à une, ou ne sont ouvertes qu’à certains membres.","nl":"De activiteiten worden één per één aangekondigd, of staan maar voor sommige leden open."},"source":"vocabulaire-politique","statement":{"en":"The chamber offers a yearly programme of networking events that is open to all its members.","fr":"La chambre propose chaque année un programme de rencontres ouvert à tous ses membres.","nl":"De kamer biedt elk jaar een programma van netwerkactiviteiten aan dat voor al haar leden openstaat."},"valid_months":12,"weight":2},{"action":{"en":"Compare the authorised signatories in DigiChambers with your exam certificates and withdraw the right to sign from anyone without one.","fr":"Comparez les signataires enregistrés dans DigiChambers avec vos attestations et retirez le droit de signature à ceux qui n’en ont pas.","nl":"Vergelijk de tekenbevoegden in DigiChambers met uw examenattesten en trek de bevoegdheid in van wie er geen heeft."},"applies_if":"issues_origin_certificates","basis":"official","decided_by":"outside","essential":true,"evidence":{"en":"The list of issuing officers with proof of the pass for each of them.","fr":"La liste des personnes habilitées avec, pour chacune, l’attestation de réussite.","nl":"De namenlijst van wie certificaten afgeeft, met voor elke medewerker het examenattest."},"evidence_needed":"document","explanation":{"en":"The FPS Economy authorises chambers to issue non-preferential certificates of origin. The Federation states that only employees who took the course and passed the exam may do so. A mistake on a certificate costs the exporter time and money at the border.","fr":"Le SPF Économie habilite les chambres à délivrer des certificats d’origine non préférentielle. Selon la Fédération, seuls les collaborateurs qui ont suivi la formation et réussi l’examen peuvent le faire. Une erreur sur un certificat coûte à l’exportateur du temps et de l’argent à la frontière.","nl":"De FOD Economie machtigt de kamers om niet-preferentiële certificaten van oorsprong af te geven. Volgens de Federatie mogen alleen medewerkers die de opleiding volgden en voor het examen slaagden, dat doen. Een fout op een certificaat kost de exporteur tijd en geld aan de grens."},"gate":false,"id":"core-origin-officers-qualified","lead_time_weeks":12,"may_not_apply":false,"partly":null,"source":"federation-origin","statement":{"en":"The chamber reserves the issuing of certificates of origin for employees who took the course and passed the exam.","fr":"La chambre réserve la délivrance des certificats d’origine aux collaborateurs qui ont réussi l’examen de fin de formation.","nl":"De kamer laat certificaten van oorsprong alleen afgeven door medewerkers die na de opleiding geslaagd zijn voor het examen."},"valid_months":12,"weight":3},{"action":{"en":"Take the latest audit report and give every open remark an owner and a deadline.","fr":"Reprenez le dernier rapport d’audit et donnez à chaque remarque ouverte un responsable et une échéance.","nl":"Neem het laatste auditverslag erbij en geef elke open opmerking een verantwoordelijke en een einddatum."},"applies_if":"issues_origin_certificates","basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"The latest audit report with the action taken and its date against each remark.","fr":"Le dernier rapport d’audit avec, pour chaque remarque, la mesure prise et sa date.","nl":"Het laatste auditverslag met per opmerking de genomen maatregel en de datum."},"evidence_needed":"document","explanation":{"en":"The Federation and the FPS Economy regularly audit the chambers that issue certificates. A remark left open endangers the authorisation, and with it your members’ exports. Note for each remark what you did and when. If there has been no audit yet, answer “met” and say so in a note.","fr":"La Fédération et le SPF Économie auditent régulièrement les chambres qui délivrent des certificats. Une remarque restée ouverte met en péril l’habilitation et donc les exportations de vos membres. Notez pour chacune ce que vous avez fait et quand. Si aucun audit n’a encore eu lieu, répondez « rempli » et précisez-le.","nl":"De Federatie en de FOD Economie voeren geregeld audits uit bij de kamers die certificaten afgeven. Een opmerking die openstaat, brengt de machtiging in gevaar en daarmee de export van uw leden. Noteer per opmerking wat u deed en wanneer. Is er nog geen audit geweest, antwoord dan “voldaan” en vermeld dat in een nota."},"gate":false,"id":"core-origin-audit-closed","lead_time_weeks":8,"may_not_apply":false,"partly":{"en":"Every remark still open has an owner and a due date.","fr":"Chaque remarque encore ouverte a un responsable et une échéance.","nl":"Elke opmerking die nog openstaat, heeft een verantwoordelijke en een einddatum."},"source":"federation-origin","statement":{"en":"The chamber has dealt with every remark from the latest audit of its certificates of origin.","fr":"La chambre a donné suite à toutes les remarques du dernier audit de ses certificats d’origine.","nl":"De kamer heeft alle opmerkingen uit de laatste audit van haar certificaten van oorsprong weggewerkt."},"valid_months":24,"weight":3},{"action":{"en":"Add the security check to your issuing procedure and go through it with the people at the desk.","fr":"Ajoutez le contrôle de la garantie à votre procédure de délivrance des carnets ATA et parlez-en avec l’équipe du guichet.","nl":"Voeg de controle van de waarborg toe aan uw afgifteprocedure en bespreek ze met de medewerkers van het loket."},"applies_if":"issues_ata_carnets","basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"The procedure for ATA carnets and three files with proof of the security.","fr":"La procédure pour les carnets ATA et trois dossiers avec la preuve de la garantie.","nl":"De procedure voor ATA-carnets en drie dossiers met het bewijs van de waarborg."},"evidence_needed":"document","explanation":{"en":"An ATA carnet lets goods be imported temporarily free of duty and VAT. If they do not come back, the guaranteeing body has to pay. A fixed check beforehand keeps your chamber from being left with the bill.","fr":"Un carnet ATA permet d’importer temporairement des marchandises sans droits de douane ni TVA. Si elles ne reviennent pas, l’organisme garant doit payer. Un contrôle systématique au départ évite que la facture retombe sur votre chambre.","nl":"Met een ATA-carnet worden goederen tijdelijk ingevoerd zonder invoerrechten of btw. Keren ze niet terug, dan moet de organisatie die zich garant stelde, betalen. Een vaste controle vooraf voorkomt dat uw kamer met de rekening blijft zitten."},"gate":false,"id":"core-ata-security-checked","lead_time_weeks":3,"may_not_apply":false,"partly":{"en":"The check is made, but it is not in the procedure or not in every file.","fr":"Le contrôle a lieu, mais il ne figure pas dans la procédure ou pas dans chaque dossier.","nl":"De controle gebeurt, maar staat niet in de procedure of niet in elk dossier."},"source":"icc-ata","statement":{"en":"The chamber checks that the security has been provided before it issues an ATA carnet.","fr":"La chambre vérifie, avant de délivrer chaque carnet ATA, que la garantie est constituée.","nl":"De kamer gaat vóór de afgifte van elk ATA-carnet na of de waarborg gesteld is."},"valid_months":12,"weight":2}],"id":"core-duties","number":4,"purpose":{"en":"A company should be able to expect the same basic services from every accredited chamber, wherever in the country.","fr":"Une entreprise doit pouvoir attendre de chaque chambre accréditée les mêmes services de base, partout dans le pays.","nl":"Een onderneming moet van elke geaccrediteerde kamer dezelfde basisdiensten mogen verwachten, waar ook in het land."},"quick":{"en":"Advocacy, networking, export documents: can businesses get these services from you?","fr":"Défense des intérêts, réseautage, documents d’exportation : offrez-vous ces services aux entreprises ?","nl":"Belangenbehartiging, netwerken, exportdocumenten: vinden ondernemingen die diensten bij u?"},"title":{"en":"Core duties of a chamber","fr":"Missions de base d’une chambre","nl":"Kerntaken van een Kamer"},"title_basis":"translated"},{"criteria":[{"action":{"en":"Ask two firms for a quotation for a limited review and put both to the board.","fr":"Demandez à deux bureaux une offre pour un examen limité des comptes et soumettez les deux offres à l’organe d’administration.","nl":"Vraag bij twee kantoren een offerte voor een beperkt nazicht en leg beide voor aan het bestuursorgaan."},"applies_if":null,"basis":"adapted","decided_by":"board","essential":false,"evidence":{"en":"The auditor’s report or the signed review of the latest financial year.","fr":"Le rapport du commissaire ou l’examen signé portant sur le dernier exercice.","nl":"Het verslag van de commissaris of het ondertekende nazicht over het laatste boekjaar."},"evidence_needed":"document","explanation":{"en":"Large associations must appoint a statutory auditor. For others a limited review is enough, by someone who does not keep the books. The Canadian accreditation asks for such a yearly review as a minimum.","fr":"Les grandes asbl doivent nommer un commissaire. Pour les autres, un examen limité par une personne qui ne tient pas la comptabilité suffit. Au Canada, un tel examen annuel est un minimum pour être accrédité.","nl":"Grote vzw’s moeten een commissaris aanstellen. Voor de andere volstaat een beperkt nazicht door iemand die de boekhouding niet zelf voert. In Canada is zo’n jaarlijks nazicht een minimum voor de accreditatie."},"gate":false,"id":"finance-external-review","lead_time_weeks":16,"may_not_apply":false,"partly":{"en":"The review has been ordered, or the latest one covers the year before.","fr":"L’examen est commandé, ou le dernier porte sur l’exercice précédent.","nl":"Het nazicht is besteld, of het laatste gaat over het boekjaar daarvoor."},"source":"cacc-core-definition","statement":{"en":"The chamber has its accounts examined each year by a registered auditor or a certified accountant.","fr":"La chambre fait contrôler ses comptes chaque année par un réviseur d’entreprises ou un expert-comptable certifié.","nl":"De kamer laat haar jaarrekening elk jaar nakijken door een bedrijfsrevisor of een gecertificeerd accountant."},"valid_months":12,"weight":2},{"action":{"en":"Set the date of the general assembly now and ask your accountant when the figures will be ready.","fr":"Fixez dès maintenant la date de l’assemblée générale et demandez à votre comptable quand les chiffres seront prêts.","nl":"Prik nu de datum van de algemene vergadering en vraag uw boekhouder wanneer de cijfers klaar zijn."},"applies_if":null,"basis":"adapted","decided_by":"assembly","essential":true,"evidence":{"en":"The minutes of the latest annual assembly with the approved accounts.","fr":"Le procès-verbal de la dernière assemblée générale ordinaire et les comptes annuels approuvés.","nl":"De notulen van de laatste jaarvergadering met de goedgekeurde jaarrekening."},"evidence_needed":"document","explanation":{"en":"The deadline is in article 3:47 of the Companies and Associations Code. If your year ends on 31 December, the general assembly meets by 30 June at the latest. It also approves the budget and grants discharge to the directors.","fr":"Ce délai figure à l’article 3:47 du Code des sociétés et des associations. Si vous clôturez au 31 décembre, l’assemblée générale se réunit au plus tard le 30 juin. Elle approuve aussi le budget et donne décharge aux administrateurs.","nl":"Die termijn staat in artikel 3:47 van het Wetboek van vennootschappen en verenigingen. Sluit u af op 31 december, dan komt de algemene vergadering ten laatste op 30 juni samen. Zij keurt ook de begroting goed en verleent kwijting aan de bestuurders."},"gate":false,"id":"finance-accounts-approved-in-time","lead_time_weeks":52,"may_not_apply":false,"partly":{"en":"The accounts were approved, but more than six months after the end of the year.","fr":"Les comptes ont été approuvés, mais plus de six mois après la clôture de l’exercice.","nl":"De jaarrekening is goedgekeurd, maar later dan zes maanden na het einde van het boekjaar."},"source":"csa-annual-assembly","statement":{"en":"The chamber’s general assembly approves the annual accounts within six months of the end of the financial year.","fr":"L’assemblée générale de la chambre approuve les comptes annuels dans les six mois de la clôture de l’exercice.","nl":"De algemene vergadering van de kamer keurt de jaarrekening goed binnen zes maanden na het einde van het boekjaar."},"valid_months":12,"weight":3},{"action":{"en":"Have your accountant file the missing accounts and put next year’s deadline in the diary.","fr":"Demandez à votre comptable de déposer les comptes manquants et notez l’échéance de l’an prochain à l’agenda.","nl":"Laat uw boekhouder de ontbrekende jaarrekening neerleggen en zet de termijn van volgend jaar in de agenda."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"The confirmation of the filing, with its date.","fr":"La confirmation du dépôt, avec la date de celui-ci.","nl":"De bevestiging van de neerlegging, met de datum ervan."},"evidence_needed":"say_where","explanation":{"en":"An association that exceeds more than one legal threshold, such as five employees and 391,000 euros of income (amounts of 2025), files with the National Bank. The others file with the registry of the enterprise court. An association that files nothing risks being dissolved by the court.","fr":"L’asbl qui dépasse plus d’un des seuils légaux, par exemple cinq travailleurs et 391 000 euros de recettes (montants de 2025), dépose ses comptes à la Banque nationale. Les autres les déposent au greffe du tribunal de l’entreprise. Une asbl qui ne dépose rien risque la dissolution judiciaire.","nl":"Een vzw die meer dan één wettelijke drempel overschrijdt, bijvoorbeeld vijf werknemers en 391.000 euro ontvangsten (bedragen van 2025), legt neer bij de Nationale Bank. De andere leggen neer bij de griffie van de ondernemingsrechtbank. Wie niet neerlegt, riskeert een gerechtelijke ontbinding."},"gate":false,"id":"finance-accounts-filed","lead_time_weeks":52,"may_not_apply":false,"partly":{"en":"The accounts were filed, but more than thirty days after their approval.","fr":"Les comptes ont été déposés, mais plus de trente jours après leur approbation.","nl":"De jaarrekening is neergelegd, maar later dan dertig dagen na de goedkeuring."},"source":"csa-filing","statement":{"en":"The chamber files its annual accounts with the National Bank or the court registry within thirty days of their approval.","fr":"La chambre dépose ses comptes annuels à la Banque nationale ou au greffe dans les trente jours de leur approbation.","nl":"De kamer legt haar jaarrekening binnen dertig dagen na de goedkeuring neer bij de Nationale Bank of de griffie."},"valid_months":12,"weight":2},{"action":{"en":"Set the current quarter’s figures beside the budget and put them on the agenda of the next meeting.","fr":"Comparez les chiffres du trimestre au budget et inscrivez ce point à l’ordre du jour de la prochaine réunion.","nl":"Zet de cijfers van het lopende kwartaal naast de begroting en agendeer ze op de volgende vergadering."},"applies_if":null,"basis":"adapted","decided_by":"board","essential":false,"evidence":{"en":"The budget and two quarterly overviews with the minutes in which they were discussed.","fr":"Le budget et deux tableaux trimestriels, avec les procès-verbaux des réunions où ils ont été examinés.","nl":"De begroting en twee kwartaaloverzichten met de notulen waarin ze besproken werden."},"evidence_needed":"say_where","explanation":{"en":"If you look only at year-end, it is too late to adjust. One page with income, expenditure and membership fees is enough. The American self-analysis asks whether the board reviews all financial statements.","fr":"Si vous ne regardez les chiffres qu’à la clôture, il est trop tard pour corriger. Une page avec les recettes, les dépenses et les cotisations suffit. Le questionnaire d’accréditation de la U.S. Chamber demande si le conseil examine tous les états financiers.","nl":"Wie pas bij de afsluiting kijkt, kan niets meer bijsturen. Eén bladzijde met inkomsten, uitgaven en ledenbijdragen volstaat. De zelftest van de U.S. Chamber vraagt of het bestuur alle financiële overzichten nakijkt."},"gate":false,"id":"finance-budget-monitored","lead_time_weeks":26,"may_not_apply":false,"partly":{"en":"The board goes through the figures two or three times a year.","fr":"L’organe d’administration examine les chiffres deux ou trois fois par an.","nl":"Het bestuursorgaan bekijkt de cijfers twee of drie keer per jaar."},"source":"us-self-analysis","statement":{"en":"The chamber’s board compares the figures with the approved budget every quarter.","fr":"L’organe d’administration de la chambre compare chaque trimestre les chiffres au budget approuvé.","nl":"Het bestuursorgaan van de kamer vergelijkt elk kwartaal de cijfers met de goedgekeurde begroting."},"valid_months":12,"weight":2},{"action":{"en":"Call a board meeting with the accountant and draw up a recovery plan with amounts and dates.","fr":"Réunissez l’organe d’administration avec le comptable et établissez un plan de redressement avec montants et dates.","nl":"Roep het bestuursorgaan samen, nodig de boekhouder uit en stel een herstelplan op met bedragen en data."},"applies_if":null,"basis":"assumption","decided_by":"assembly","essential":true,"evidence":{"en":"The balance sheet from the latest approved annual accounts.","fr":"Le bilan repris dans les derniers comptes annuels approuvés.","nl":"De balans uit de laatste goedgekeurde jaarrekening."},"evidence_needed":"document","explanation":{"en":"In an association’s balance sheet this appears under equity or association funds. When it is negative, debts exceed assets and the board must be able to explain how the chamber will carry on.","fr":"Dans le bilan d’une asbl, regardez le total des fonds propres (code 10/15). S’il est négatif, les dettes dépassent l’actif et l’organe d’administration doit pouvoir expliquer comment la chambre poursuivra ses activités.","nl":"In de balans van een vzw staat dit onder het eigen vermogen of de fondsen van de vereniging. Is het negatief, dan zijn de schulden groter dan de bezittingen en moet het bestuursorgaan kunnen uitleggen hoe de kamer verder kan."},"gate":false,"id":"finance-equity-positive","lead_time_weeks":52,"may_not_apply":false,"partly":null,"source":null,"statement":{"en":"The chamber’s latest approved annual accounts show positive equity.","fr":"Les derniers comptes annuels approuvés de la chambre montrent des fonds propres positifs.","nl":"De laatste goedgekeurde jaarrekening van de kamer toont een positief eigen vermogen."},"valid_months":12,"weight":3},{"action":{"en":"Work out your monthly fixed costs and agree with the board how to build up the reserve step by step.","fr":"Calculez vos frais fixes mensuels et convenez avec l’organe d’administration de la manière de constituer pas à pas une réserve de trois mois.","nl":"Bereken uw vaste kosten per maand en spreek met het bestuursorgaan af hoe u de buffer stap voor stap opbouwt."},"applies_if":null,"basis":"assumption","decided_by":"board","essential":false,"evidence":{"en":"Bank balances at the end of the financial year, set against monthly fixed costs.","fr":"Le solde des comptes bancaires à la clôture de l’exercice, comparé aux frais fixes mensuels.","nl":"Het saldo van de bankrekeningen op het einde van het boekjaar, naast de vaste kosten per maand."},"evidence_needed":"say_where","explanation":{"en":"Wages and rent go on when fees come in late or a subsidy fails to arrive. Three months is our working assumption, as the Federation has published no figure of its own.","fr":"Les salaires et le loyer continuent à courir quand les cotisations tardent ou qu’un subside n’arrive pas. Trois mois est une hypothèse de travail, car la Fédération n’a pas rendu sa norme publique.","nl":"Lonen en huur lopen door wanneer ledenbijdragen laat binnenkomen of een subsidie uitblijft. Drie maanden is onze werkhypothese, want de Federatie heeft haar eigen norm niet openbaar gemaakt."},"gate":false,"id":"finance-cash-reserve","lead_time_weeks":52,"may_not_apply":false,"partly":{"en":"Cash covers at least one and a half months of fixed costs, but not three.","fr":"Les liquidités couvrent au moins un mois et demi de frais fixes, mais pas trois mois.","nl":"De middelen dekken minstens anderhalve maand vaste kosten, maar geen drie maanden."},"source":null,"statement":{"en":"The chamber held enough cash at the end of its latest financial year to pay three months of fixed costs.","fr":"La chambre disposait, à la clôture du dernier exercice, d’assez de liquidités pour payer trois mois de frais fixes.","nl":"De kamer had op het einde van het laatste boekjaar genoeg liquide middelen om drie maanden vaste kosten te betalen."},"valid_months":12,"weight":2}],"id":"financial-stability","number":5,"purpose":{"en":"Members and authorities must be able to count on the chamber still being there next year.","fr":"Les membres et les pouvoirs publics doivent pouvoir compter sur une chambre qui sera encore là l’an prochain.","nl":"Leden en overheden moeten erop kunnen rekenen dat de kamer er volgend jaar nog staat."},"quick":{"en":"Were your annual accounts approved on time, and do they show positive equity?","fr":"Vos comptes annuels ont-ils été approuvés à temps et montrent-ils des fonds propres positifs ?","nl":"Is uw jaarrekening op tijd goedgekeurd en toont ze een positief eigen vermogen?"},"title":{"en":"Financial stability","fr":"Stabilité financière","nl":"Financiële stabiliteit"},"title_basis":"translated"},{"criteria":[{"action":{"en":"List the directors with their positions and look for someone who runs a member company for the next vacancy.","fr":"Dressez la liste des administrateurs avec leur fonction et cherchez un dirigeant d’entreprise membre pour le prochain mandat vacant.","nl":"Zet de bestuurders met hun functie op een rij en zoek voor het volgende vrije mandaat iemand die een aangesloten onderneming leidt."},"applies_if":null,"basis":"adapted","decided_by":"assembly","essential":true,"evidence":{"en":"The list of directors with the company and position of each.","fr":"La liste des administrateurs avec, pour chacun, l’entreprise et la fonction.","nl":"De lijst van bestuurders met voor elk van hen de onderneming en de functie."},"evidence_needed":"say_where","explanation":{"en":"The Federation describes chambers as run by and for businesses. An owner, member of the management or site manager counts. Retired people, civil servants and the chamber’s own staff do not count towards the majority.","fr":"La Fédération décrit les chambres comme gérées par et pour les entreprises. Un chef d’entreprise, un membre de la direction ou un responsable de site compte. Les retraités, les fonctionnaires et les collaborateurs de la chambre ne comptent pas dans la majorité.","nl":"De Federatie omschrijft kamers als organisaties door en voor bedrijven. Een bedrijfsleider, directielid of vestigingsverantwoordelijke telt mee. Gepensioneerden, ambtenaren en eigen medewerkers tellen niet mee voor de meerderheid."},"gate":false,"id":"independence-board-of-entrepreneurs","lead_time_weeks":26,"may_not_apply":false,"partly":null,"source":"federation-site","statement":{"en":"The chamber’s board has a majority of people who run a member company.","fr":"L’organe d’administration de la chambre se compose en majorité de personnes qui dirigent une entreprise membre.","nl":"Het bestuursorgaan van de kamer bestaat in meerderheid uit mensen die een aangesloten onderneming leiden."},"valid_months":12,"weight":3},{"action":{"en":"Give representatives of a public authority observer status and have the general assembly lay this down.","fr":"Donnez aux représentants d’un pouvoir public le statut d’observateur et faites-le confirmer par l’assemblée générale.","nl":"Geef vertegenwoordigers van een overheid de status van waarnemer en laat de algemene vergadering dat vastleggen."},"applies_if":null,"basis":"adapted","decided_by":"assembly","essential":false,"evidence":{"en":"The list of directors and observers showing who may vote.","fr":"La liste des administrateurs et observateurs avec mention de leur droit de vote.","nl":"De lijst van bestuurders en waarnemers met vermelding van hun stemrecht."},"evidence_needed":"say_where","explanation":{"en":"Inviting an alderman or civil servant as an observer can be useful. Whoever will receive the chamber’s position should not also vote on it. It then stays clear that the chamber belongs to businesses.","fr":"Inviter un échevin ou un fonctionnaire comme observateur peut être utile. Mais celui qui recevra la position de la chambre ne devrait pas la voter lui-même. Il reste ainsi clair que la chambre appartient aux entreprises.","nl":"Een schepen of ambtenaar als waarnemer uitnodigen kan nuttig zijn. Wie straks het standpunt van de kamer ontvangt, stemt er beter niet zelf over. Zo blijft duidelijk dat de kamer van de ondernemingen is."},"gate":false,"id":"independence-no-public-vote","lead_time_weeks":26,"may_not_apply":false,"partly":null,"source":"chamber-integrity","statement":{"en":"The chamber’s board admits representatives of a public authority only as observers without a vote.","fr":"Un représentant d’un pouvoir public siège au plus comme observateur, sans droit de vote, dans l’organe d’administration de la chambre.","nl":"Een vertegenwoordiger van een overheid zetelt in het bestuursorgaan van de kamer hoogstens als waarnemer, zonder stemrecht."},"valid_months":12,"weight":2},{"action":{"en":"Work out the share of your largest funder and discuss with the board how to bring it down.","fr":"Calculez la part de votre principal bailleur de fonds et discutez avec l’organe d’administration de la façon de la réduire.","nl":"Bereken het aandeel van uw grootste financier en bespreek met het bestuursorgaan hoe u dat verkleint."},"applies_if":null,"basis":"assumption","decided_by":"board","essential":false,"evidence":{"en":"Income for the latest financial year by source, with the share of the largest.","fr":"Les revenus du dernier exercice par source, avec la part de la plus importante.","nl":"De inkomsten van het laatste boekjaar per bron, met het aandeel van de grootste."},"evidence_needed":"say_where","explanation":{"en":"It is hard to contradict someone whose money you live on. Count authorities that decide together as one funder. The limit of a third is our working assumption, as the Federation publishes none.","fr":"Qui vit d’un seul subside ou d’un seul sponsor ose difficilement le contredire. Comptez comme un seul bailleur les autorités qui décident ensemble. La limite d’un tiers est une hypothèse de travail, car la Fédération n’en publie pas.","nl":"Wie van één subsidiegever of sponsor leeft, spreekt die moeilijk tegen. Tel overheden die samen beslissen als één financier. Een derde is onze werkhypothese, want de Federatie maakt geen grens bekend."},"gate":false,"id":"independence-no-dominant-funder","lead_time_weeks":52,"may_not_apply":false,"partly":{"en":"The largest funder provides more than a third, but at most half of the income.","fr":"Le principal bailleur apporte plus d’un tiers, mais au plus la moitié des revenus.","nl":"De grootste financier levert meer dan een derde, maar hoogstens de helft van de inkomsten."},"source":null,"statement":{"en":"The chamber draws at most a third of its income from any single funder.","fr":"Chaque bailleur de fonds apporte au plus un tiers des revenus de la chambre.","nl":"De kamer haalt hoogstens een derde van haar inkomsten bij één en dezelfde financier."},"valid_months":12,"weight":2},{"action":{"en":"List the sponsors and subsidising authorities of the latest financial year and put the list online once the board agrees.","fr":"Dressez la liste des sponsors et des subsides du dernier exercice et publiez-la avec l’accord de l’organe d’administration.","nl":"Lijst de sponsors en subsidiërende overheden van het laatste boekjaar op en zet de lijst na akkoord van het bestuursorgaan online."},"applies_if":null,"basis":"assumption","decided_by":"board","essential":false,"evidence":{"en":"The link to the list on the website, or the page in the annual report.","fr":"Le lien vers la liste sur le site, ou la page du rapport d’activités.","nl":"De link naar de lijst op de website, of de bladzijde in het jaarverslag."},"evidence_needed":"say_where","explanation":{"en":"Anyone who knows where the money comes from can judge whether the chamber speaks freely. A list on the website or in the annual report is enough, with the name and purpose of the support. Amounts are not needed. If you receive no subsidies and no sponsorship, say so on the website.","fr":"Qui sait d’où vient l’argent peut juger si la chambre parle librement. Une liste sur le site ou dans le rapport d’activités suffit, avec le nom et l’objet du soutien. Les montants ne sont pas nécessaires. Si votre chambre ne reçoit ni subside ni sponsoring, dites-le sur le site.","nl":"Wie weet waar het geld vandaan komt, kan zelf oordelen of de kamer vrij spreekt. Een lijst op de website of in het jaarverslag volstaat, met de naam en het doel van de steun. Bedragen hoeven er niet bij. Krijgt uw kamer geen subsidies en geen sponsoring, zet dat dan op de website."},"gate":false,"id":"independence-funders-published","lead_time_weeks":6,"may_not_apply":false,"partly":{"en":"Only the sponsors or only the authorities are named, or the list is over a year old.","fr":"Seuls les sponsors ou seuls les pouvoirs publics y figurent, ou la liste date de plus d’un an.","nl":"Alleen de sponsors of alleen de overheden staan erin, of de lijst is ouder dan een jaar."},"source":null,"statement":{"en":"The chamber publishes who its main sponsors are and which authorities subsidise it.","fr":"La chambre publie la liste de ses principaux sponsors et des pouvoirs publics qui la subsidient.","nl":"De kamer maakt bekend wie haar belangrijkste sponsors zijn en welke overheden haar subsidiëren."},"valid_months":12,"weight":2},{"action":{"en":"Have a sentence on independence included in the next amendment of the articles.","fr":"Faites ajouter une phrase sur l’indépendance à la prochaine modification des statuts.","nl":"Laat een zin over onafhankelijkheid opnemen in de eerstvolgende statutenwijziging."},"applies_if":null,"basis":"adapted","decided_by":"assembly","essential":false,"evidence":{"en":"The clause on purpose and object in the consolidated articles.","fr":"L’article sur le but et l’objet dans les statuts coordonnés.","nl":"Het artikel over doel en voorwerp uit de gecoördineerde statuten."},"evidence_needed":"say_where","explanation":{"en":"The articles of the Brussels chamber, Beci, say so in those words. The sentence gives directors something to hold on to when an authority, sponsor or umbrella body asks for too much influence.","fr":"Les mots « en toute indépendance » figurent dans les statuts de Beci, la chambre bruxelloise. Une telle phrase donne aux administrateurs un appui quand une autorité, un sponsor ou une coupole cherche à peser trop lourd.","nl":"De woorden “in volle onafhankelijkheid” staan in de statuten van Beci, de Brusselse kamer. Zo’n zin geeft bestuurders houvast wanneer een overheid, sponsor of koepel te veel inspraak vraagt."},"gate":false,"id":"independence-in-articles","lead_time_weeks":26,"may_not_apply":false,"partly":null,"source":"beci-articles","statement":{"en":"The chamber’s articles of association state that it pursues its purpose in full independence.","fr":"Les statuts de la chambre précisent qu’elle poursuit son but en toute indépendance.","nl":"De statuten van de kamer vermelden dat ze haar doel in volle onafhankelijkheid nastreeft."},"valid_months":36,"weight":1}],"id":"independence","number":6,"purpose":{"en":"A chamber is taken seriously when its members alone decide what it says.","fr":"On prend une chambre au sérieux quand seuls ses membres décident de ce qu’elle dit.","nl":"Een kamer wordt ernstig genomen wanneer alleen haar leden bepalen wat ze zegt."},"quick":{"en":"Do your members alone, and no authority or funder, decide what your chamber says?","fr":"Vos membres décident-ils seuls de ce que dit votre chambre, sans pouvoir public ni bailleur de fonds ?","nl":"Bepalen alleen uw leden wat uw kamer zegt, en geen overheid of financier?"},"title":{"en":"Independence","fr":"Indépendance","nl":"Onafhankelijkheid"},"title_basis":"translated"},{"criteria":[{"action":{"en":"Have a lawyer check the articles and put the amendment on the agenda of a general assembly with the right quorum.","fr":"Faites relire les statuts par un juriste et inscrivez leur modification à l’ordre du jour d’une assemblée générale réunissant le quorum requis.","nl":"Laat een jurist de statuten nalezen en zet de wijziging op de agenda van een algemene vergadering met het juiste quorum."},"applies_if":null,"basis":"adapted","decided_by":"assembly","essential":true,"evidence":{"en":"The consolidated articles and their publication in the Belgian Official Gazette.","fr":"Les statuts coordonnés et leur publication au Moniteur belge.","nl":"De gecoördineerde statuten en de bekendmaking in het Belgisch Staatsblad."},"evidence_needed":"document","explanation":{"en":"Existing associations had to amend their articles by 1 January 2024. If your text still uses the old name for the board and does not set out a disinterested purpose and an object, it has probably not been updated.","fr":"Les asbl existantes devaient adapter leurs statuts pour le 1er janvier 2024. Si votre texte parle encore de « conseil d’administration » et ne précise ni but désintéressé ni objet, il n’est sans doute pas à jour.","nl":"Bestaande vzw’s moesten hun statuten uiterlijk op 1 januari 2024 aanpassen. Spreekt uw tekst nog van een raad van bestuur (nu: bestuursorgaan) en vermeldt hij geen belangeloos doel en geen voorwerp, dan is hij wellicht niet bijgewerkt."},"gate":false,"id":"governance-articles-up-to-date","lead_time_weeks":26,"may_not_apply":false,"partly":{"en":"The new text is ready, but not yet approved or not yet published.","fr":"Le nouveau texte est prêt, mais pas encore approuvé ou pas encore publié.","nl":"De nieuwe tekst is klaar, maar nog niet goedgekeurd of niet bekendgemaakt."},"source":"csa-articles","statement":{"en":"The chamber’s articles of association are in line with the Companies and Associations Code.","fr":"Les statuts de la chambre ont été mis en conformité avec le Code des sociétés et des associations.","nl":"De statuten van de kamer zijn aangepast aan het Wetboek van vennootschappen en verenigingen."},"valid_months":36,"weight":3},{"action":{"en":"Check who appointed each director and put the missing elections on the agenda of the next general assembly.","fr":"Vérifiez qui a nommé chaque administrateur et inscrivez les élections manquantes à l’ordre du jour de la prochaine assemblée générale.","nl":"Ga na wie elke bestuurder heeft benoemd en zet de ontbrekende verkiezingen op de agenda van de volgende algemene vergadering."},"applies_if":null,"basis":"adapted","decided_by":"assembly","essential":false,"evidence":{"en":"The minutes of the latest election, with the list of directors and the end date of each term.","fr":"Le procès-verbal de la dernière élection, avec la liste des administrateurs et la date de fin de chaque mandat.","nl":"De notulen van de laatste verkiezing, met de lijst van bestuurders en de einddatum van elk mandaat."},"evidence_needed":"document","explanation":{"en":"In a non-profit association only the general assembly may appoint directors. What counts is that member companies can vote there, themselves or through those they send. Co-opting a director is possible if your articles do not rule it out and the next general assembly confirms it.","fr":"Dans une asbl, seule l’assemblée générale peut nommer les administrateurs. Ce qui compte, c’est que les entreprises affiliées y aient le droit de vote, elles-mêmes ou par leurs représentants. Une cooptation reste possible si les statuts ne l’excluent pas et si l’assemblée suivante la confirme.","nl":"In een vzw mag alleen de algemene vergadering bestuurders benoemen. Het gaat erom dat de aangesloten ondernemingen daar stemrecht hebben, zelf of via wie ze afvaardigen. Een bestuurder coöpteren kan, als uw statuten dat niet uitsluiten en de volgende algemene vergadering het bevestigt."},"gate":false,"id":"governance-board-elected-by-members","lead_time_weeks":26,"may_not_apply":false,"partly":{"en":"Members elected some of the directors, but not all of them.","fr":"Les membres ont élu une partie des administrateurs, mais pas tous.","nl":"Een deel van de bestuurders is door de leden verkozen, de anderen niet."},"source":"csa-directors","statement":{"en":"The chamber’s members elect its board at the general assembly.","fr":"Les membres de la chambre élisent l’organe d’administration lors de l’assemblée générale.","nl":"De leden van de kamer verkiezen het bestuursorgaan op de algemene vergadering."},"valid_months":24,"weight":3},{"action":{"en":"Make a list of all terms with their starting dates and have the board propose a limit to the general assembly.","fr":"Dressez la liste des mandats avec leur date de début et faites proposer une limite à l’assemblée générale par l’organe d’administration.","nl":"Maak een lijst van alle mandaten met hun begindatum en laat het bestuursorgaan een limiet voorstellen aan de algemene vergadering."},"applies_if":null,"basis":"adapted","decided_by":"assembly","essential":false,"evidence":{"en":"The clause setting the limit and a list of directors with the start and end of their terms.","fr":"L’article fixant la limite et la liste des administrateurs avec début et fin de mandat.","nl":"Het artikel met de limiet en een lijst van bestuurders met begin en einde van hun mandaat."},"evidence_needed":"say_where","explanation":{"en":"Rotation brings in new sectors and younger entrepreneurs. One example is three terms of three years, with a separate limit for the chair. Preferably put the limit in the articles, because the general assembly appoints the directors. The American self-analysis asks about such limits too.","fr":"La rotation fait entrer de nouveaux secteurs et de plus jeunes entrepreneurs. Un exemple : trois mandats de trois ans, avec une limite distincte pour le président. Inscrivez-la de préférence dans les statuts, car l’assemblée générale nomme les administrateurs. Le questionnaire de la U.S. Chamber pose aussi la question.","nl":"Doorstroming brengt nieuwe sectoren en jongere ondernemers binnen. Een voorbeeld: drie mandaten van drie jaar, met een eigen limiet voor de voorzitter. Zet de limiet bij voorkeur in de statuten, want de algemene vergadering benoemt de bestuurders. De zelftest van de U.S. Chamber vraagt naar zo’n limiet."},"gate":false,"id":"governance-term-limits","lead_time_weeks":26,"may_not_apply":false,"partly":{"en":"The chamber applies a limit, but it is not in writing.","fr":"La chambre applique une limite, mais celle-ci n’est écrite nulle part.","nl":"De kamer past een limiet toe, maar die staat nergens op papier."},"source":"us-self-analysis","statement":{"en":"The chamber limits in writing how many consecutive terms a director may serve.","fr":"La chambre a limité par écrit le nombre de mandats consécutifs d’un administrateur.","nl":"De kamer heeft schriftelijk vastgelegd hoeveel opeenvolgende mandaten een bestuurder kan opnemen."},"valid_months":36,"weight":2},{"action":{"en":"Fix four dates for the next twelve months today and send them to all directors.","fr":"Fixez aujourd’hui quatre dates pour les douze prochains mois et envoyez-les à tous les administrateurs.","nl":"Leg vandaag vier data vast voor de komende twaalf maanden en stuur ze naar alle bestuurders."},"applies_if":null,"basis":"adapted","decided_by":"board","essential":false,"evidence":{"en":"The agendas and signed minutes of the last four meetings.","fr":"Les ordres du jour et les procès-verbaux signés des quatre dernières réunions.","nl":"De agenda’s en ondertekende notulen van de laatste vier vergaderingen."},"evidence_needed":"say_where","explanation":{"en":"With fewer meetings, day-to-day management goes unsupervised for too long. Four is also the minimum in the Canadian accreditation. Each meeting has minutes signed by the chair.","fr":"Avec moins de réunions, la gestion journalière reste trop longtemps sans contrôle. Quatre est aussi le minimum pour une accréditation au Canada. Chaque réunion donne lieu à un procès-verbal signé par le président.","nl":"Met minder vergaderingen werkt het dagelijks bestuur te lang zonder toezicht. Vier is ook het minimum voor een accreditatie in Canada. Van elke vergadering zijn er notulen, ondertekend door de voorzitter."},"gate":false,"id":"governance-board-meets-quarterly","lead_time_weeks":40,"may_not_apply":false,"partly":{"en":"The board meets two or three times a year.","fr":"L’organe d’administration se réunit deux ou trois fois par an.","nl":"Het bestuursorgaan vergadert twee of drie keer per jaar."},"source":"cacc-core-definition","statement":{"en":"The chamber’s board of directors meets at least four times a year.","fr":"L’organe d’administration de la chambre se réunit au moins quatre fois par an.","nl":"Het bestuursorgaan van de kamer vergadert minstens vier keer per jaar."},"valid_months":12,"weight":2},{"action":{"en":"Have the board approve a one-page procedure and ask each director to sign a declaration.","fr":"Faites approuver une procédure d’une page par l’organe d’administration et demandez à chaque administrateur une déclaration signée.","nl":"Laat het bestuursorgaan een procedure van één bladzijde goedkeuren en vraag elke bestuurder om een verklaring te ondertekenen."},"applies_if":null,"basis":"adapted","decided_by":"board","essential":true,"evidence":{"en":"The procedure, with minutes recording a conflict or this year’s declarations by the directors.","fr":"La procédure, avec un procès-verbal actant un conflit d’intérêts ou les déclarations des administrateurs de cette année.","nl":"De procedure, met notulen waarin een conflict werd gemeld of met de verklaringen van de bestuurders van dit jaar."},"evidence_needed":"document","explanation":{"en":"Article 9:8 of the Code obliges a director with a conflicting financial interest to declare it beforehand and to stay out of the debate and the vote. The minutes record it. In a chamber directors are often suppliers too, so the case does arise.","fr":"L’article 9:8 du Code des sociétés et des associations oblige l’administrateur qui a un intérêt patrimonial opposé à celui de la chambre à le déclarer d’avance et à ne prendre part ni au débat ni au vote. Le procès-verbal en fait mention. Les administrateurs étant souvent aussi fournisseurs, le cas se présente.","nl":"Artikel 9:8 van het Wetboek van vennootschappen en verenigingen verplicht een bestuurder met een strijdig financieel belang om dat vooraf te melden en niet deel te nemen aan de beraadslaging en de stemming. De notulen vermelden het. In een kamer zijn bestuurders vaak ook leverancier, dus het komt voor."},"gate":false,"id":"governance-conflicts-of-interest","lead_time_weeks":6,"may_not_apply":false,"partly":{"en":"The procedure is approved, but this year’s declarations are still missing.","fr":"La procédure est approuvée, mais les déclarations de cette année manquent encore.","nl":"De procedure is goedgekeurd, maar de verklaringen van dit jaar ontbreken nog."},"source":"csa-conflicts","statement":{"en":"The chamber’s board applies a written procedure for directors’ conflicts of interest.","fr":"L’organe d’administration de la chambre applique une procédure écrite pour les conflits d’intérêts des administrateurs.","nl":"Het bestuursorgaan van de kamer past een schriftelijke procedure toe voor belangenconflicten van bestuurders."},"valid_months":12,"weight":3},{"action":{"en":"Draw up a table of who may decide what, and up to what amount, and have the board approve it.","fr":"Établissez un tableau des montants et décisions par fonction et faites-le approuver par l’organe d’administration.","nl":"Stel een tabel op met bedragen en beslissingen per functie en laat het bestuursorgaan die goedkeuren."},"applies_if":null,"basis":"adapted","decided_by":"board","essential":false,"evidence":{"en":"The delegation decision or table of powers, and the official publication of who may sign for the chamber.","fr":"La décision de délégation ou le tableau des pouvoirs, et la publication au Moniteur belge des personnes qui peuvent engager la chambre.","nl":"De delegatiebeslissing of het bevoegdhedenschema, en de bekendmaking van wie de kamer rechtsgeldig kan verbinden."},"evidence_needed":"say_where","explanation":{"en":"This covers signing powers, spending limits and recruitment. Belgian recommendations on the good governance of associations ask for a clear division of tasks between general assembly, board and management.","fr":"Il s’agit du pouvoir de signature, des plafonds de dépenses et des recrutements. Les recommandations belges de bonne gouvernance des asbl demandent une répartition claire des tâches entre assemblée générale, organe d’administration et direction.","nl":"Het gaat om tekenbevoegdheid, uitgavengrenzen en aanwervingen. Belgische aanbevelingen voor goed bestuur van vzw’s vragen een duidelijke taakverdeling tussen algemene vergadering, bestuursorgaan en directie."},"gate":false,"id":"governance-delegated-powers","lead_time_weeks":6,"may_not_apply":false,"partly":{"en":"Some of it is in writing, for instance only the signing powers.","fr":"Une partie est fixée par écrit, par exemple le seul pouvoir de signature.","nl":"Een deel staat op papier, bijvoorbeeld alleen de tekenbevoegdheid."},"source":"flemish-governance","statement":{"en":"The chamber has set out in writing which powers it delegates to its management.","fr":"La chambre a fixé par écrit les pouvoirs qu’elle délègue à sa direction.","nl":"De kamer heeft schriftelijk vastgelegd welke bevoegdheden ze aan haar directie delegeert."},"valid_months":36,"weight":2}],"id":"corporate-governance","number":7,"purpose":{"en":"Good governance means that decisions serve the chamber and can be checked afterwards.","fr":"Une bonne gouvernance garantit que les décisions servent la chambre et restent vérifiables par la suite.","nl":"Goed bestuur zorgt ervoor dat beslissingen in het belang van de kamer worden genomen en achteraf na te gaan zijn."},"quick":{"en":"Are your articles of association up to date, and is there a written procedure for conflicts of interest?","fr":"Vos statuts sont-ils à jour et existe-t-il une procédure écrite pour les conflits d’intérêts ?","nl":"Zijn uw statuten bijgewerkt en is er een schriftelijke procedure voor belangenconflicten?"},"title":{"en":"Corporate governance","fr":"Gouvernance d’entreprise","nl":"Corporate governance"},"title_basis":"translated"},{"criteria":[{"action":{"en":"Add the words to the logo, email signature and website and plan the rest for the next reprint.","fr":"Ajoutez « Chambre de Commerce » au logo, à la signature des e-mails et au site, et prévoyez le reste à la prochaine réimpression.","nl":"Voeg de woorden toe aan logo, e-mailhandtekening en website en plan de rest bij de volgende herdruk."},"applies_if":null,"basis":"adapted","decided_by":"board","essential":true,"evidence":{"en":"Logo, website header and letterhead, or the name in the articles and the Crossroads Bank for Enterprises.","fr":"Le logo, l’en-tête du site et du courrier, ou le nom dans les statuts et à la Banque-Carrefour des Entreprises.","nl":"Logo, website en briefpapier, of de naam in de statuten en de Kruispuntbank van Ondernemingen."},"evidence_needed":"say_where","explanation":{"en":"A network name such as Voka or Beci may come before or after it. It is the words “Chamber of Commerce” that businesses recognise, here and abroad. The same words in Dutch, French or German count.","fr":"Un nom de réseau comme AKT, Voka ou Beci peut s’y ajouter, tout comme les mots « et d’Industrie ». C’est « Chambre de Commerce » que les entreprises reconnaissent, ici et à l’étranger. Les mêmes mots en néerlandais ou en allemand comptent aussi.","nl":"Een netwerknaam zoals Voka of Beci mag ervoor of erachter staan. Het zijn de woorden “Kamer van Koophandel” die ondernemers herkennen, hier en in het buitenland. Dezelfde woorden in het Frans of het Duits tellen ook."},"gate":false,"id":"brand-name-carried","lead_time_weeks":12,"may_not_apply":false,"partly":{"en":"The words are in the official name but not in the logo or website, or the reverse.","fr":"Les mots figurent dans le nom officiel, mais pas sur le logo ou le site, ou l’inverse.","nl":"De woorden staan in de officiële naam, maar niet in het logo of op de website, of omgekeerd."},"source":"federation-site","statement":{"en":"The chamber uses the words “Chamber of Commerce” in the name under which it presents itself.","fr":"La chambre emploie les mots « Chambre de Commerce » dans le nom sous lequel elle se présente.","nl":"De kamer gebruikt de woorden “Kamer van Koophandel” in de naam waarmee ze naar buiten komt."},"valid_months":36,"weight":3},{"action":{"en":"Collect all the templates your staff use and add the name “Chamber of Commerce” wherever it is still missing.","fr":"Rassemblez tous les modèles qu’utilise votre équipe et ajoutez-y le nom « Chambre de Commerce » là où il manque encore.","nl":"Verzamel alle sjablonen die uw medewerkers gebruiken en zet er de naam “Kamer van Koophandel” op waar die nog ontbreekt."},"applies_if":null,"basis":"assumption","decided_by":"staff","essential":false,"evidence":{"en":"A recent invoice, an invitation and a certificate, without personal data.","fr":"Une facture, une invitation et une attestation récentes, sans données personnelles.","nl":"Een recente factuur, een uitnodiging en een attest, zonder persoonsgegevens."},"evidence_needed":"say_where","explanation":{"en":"Invoices, certificates, invitations and press releases travel further than the website and stay in circulation longer. Whoever receives them, abroad too, should see at once that they come from a chamber. Start with the templates and the rest will follow.","fr":"Factures, attestations, invitations et communiqués circulent plus loin et plus longtemps que le site. Qui les reçoit, même à l’étranger, doit voir aussitôt qu’ils viennent d’une chambre. Commencez par les modèles : le reste suivra.","nl":"Facturen, attesten, uitnodigingen en persberichten reizen verder dan de website en blijven langer in omloop. Wie ze in handen krijgt, ook in het buitenland, moet meteen zien dat ze van een kamer komen. Begin met de sjablonen, dan volgt de rest vanzelf."},"gate":false,"id":"brand-name-on-documents","lead_time_weeks":8,"may_not_apply":false,"partly":{"en":"The name is on some documents, but not yet on all of them.","fr":"Le nom figure sur certains documents, mais pas encore sur tous.","nl":"De naam staat op sommige documenten, maar nog niet op alle."},"source":null,"statement":{"en":"The chamber uses the name “Chamber of Commerce” on every document it issues.","fr":"La chambre utilise le nom « Chambre de Commerce » sur chaque document qu’elle émet.","nl":"De kamer gebruikt de naam “Kamer van Koophandel” op elk document dat ze uitgeeft."},"valid_months":36,"weight":2},{"action":{"en":"Ask the Federation for the right logo and place it at the foot of every web page this month.","fr":"Demandez à la Fédération son logo actuel et placez-le ce mois-ci au bas de chaque page du site.","nl":"Vraag de Federatie om het juiste logo en plaats het deze maand onderaan op elke pagina van de website."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"A screenshot of the page with the Federation’s logo or name.","fr":"Une capture d’écran de la page portant le logo ou la mention de la Fédération.","nl":"Een schermafdruk van de pagina met het logo of de vermelding van de Federatie."},"evidence_needed":"say_where","explanation":{"en":"Only an accredited chamber can be a member, so membership is itself a sign of quality. British chambers are required to display their accreditation mark. If you are applying for the first time, answer “not applicable”.","fr":"Seule une chambre accréditée peut être membre : l’affiliation est donc un signe de qualité. Les chambres britanniques doivent afficher leur label d’accréditation. Si vous demandez l’accréditation pour la première fois, répondez « sans objet ».","nl":"Alleen een geaccrediteerde kamer kan lid zijn, dus het lidmaatschap is zelf een kwaliteitslabel. Britse kamers zijn verplicht om hun accreditatielogo te tonen. Vraagt u de accreditatie voor het eerst aan, antwoord dan “niet van toepassing”."},"gate":false,"id":"brand-federation-membership-shown","lead_time_weeks":2,"may_not_apply":true,"partly":null,"source":"bcc-accreditation","statement":{"en":"The chamber shows on its website that it is a member of the Federation of Belgian Chambers of Commerce.","fr":"La chambre indique sur son site qu’elle est membre de la Fédération des Chambres de Commerce belges.","nl":"De kamer toont op haar website dat ze lid is van de Federatie van Belgische Kamers van Koophandel."},"valid_months":12,"weight":2},{"action":{"en":"Collect the versions of your logo in circulation, choose one and write the rules on two pages.","fr":"Rassemblez les versions de votre logo en circulation, choisissez-en une et écrivez les règles en deux pages.","nl":"Verzamel de versies van uw logo die in omloop zijn, kies er één en schrijf de regels op twee bladzijden."},"applies_if":null,"basis":"assumption","decided_by":"staff","essential":false,"evidence":{"en":"The house style document and three recent examples of its use.","fr":"Le document de la charte graphique et trois exemples récents d’application.","nl":"De huisstijlgids en drie recente voorbeelden van het gebruik ervan."},"evidence_needed":"say_where","explanation":{"en":"Fixed rules for logo, colours and name stop every department from making its own version. Two pages are enough. State in it how the name “Chamber of Commerce” is written.","fr":"Des règles fixes pour le logo, les couleurs et le nom évitent que chaque service crée sa version. Deux pages suffisent. Indiquez-y comment s’écrit le nom « Chambre de Commerce ».","nl":"Vaste regels voor logo, kleuren en naam voorkomen dat elke dienst zijn eigen versie maakt. Twee bladzijden volstaan. Neem erin op hoe de naam “Kamer van Koophandel” geschreven wordt."},"gate":false,"id":"brand-house-style","lead_time_weeks":4,"may_not_apply":false,"partly":{"en":"There are rules, but they are not in writing or do not cover all communication.","fr":"Des règles existent, mais ne sont pas écrites ou ne couvrent pas toute la communication.","nl":"Er zijn regels, maar ze staan niet op papier of gelden niet voor alle communicatie."},"source":null,"statement":{"en":"The chamber has a written house style for all its communication.","fr":"La chambre dispose d’une charte graphique écrite valable pour toute sa communication.","nl":"De kamer heeft een huisstijlgids die voor al haar communicatie geldt."},"valid_months":36,"weight":1},{"action":{"en":"Write a standard letter against misuse of the name and agree who sends it.","fr":"Rédigez une lettre type contre l’usage abusif du nom « Chambre de Commerce » et convenez de qui l’enverra.","nl":"Schrijf een standaardbrief tegen misbruik van de naam en spreek af wie hem verstuurt."},"applies_if":null,"basis":"assumption","decided_by":"staff","essential":false,"evidence":{"en":"The letter or report on the latest case, with the date you heard of it.","fr":"La lettre ou le signalement du dernier cas, avec la date à laquelle vous l’avez appris.","nl":"De brief of melding over het laatste geval, met de datum waarop u ervan hoorde."},"evidence_needed":"say_where","explanation":{"en":"Some invoices and registration forms are made to look as if they come from a chamber. A prompt letter, a warning to members and a report to the FPS Economy limit the harm. If no misuse came to light, answer “not applicable”.","fr":"Il circule des factures et des formulaires d’inscription qui semblent venir d’une chambre. Une lettre rapide, un avertissement aux membres et un signalement au SPF Économie limitent les dégâts. Si aucun abus n’a été constaté, répondez « sans objet ».","nl":"Er duiken facturen en registratieformulieren op die van een kamer lijken te komen. Een snelle brief, een waarschuwing aan de leden en een melding bij de FOD Economie beperken de schade. Hebt u geen misbruik vastgesteld, antwoord dan “niet van toepassing”."},"gate":false,"id":"brand-misuse-answered","lead_time_weeks":2,"may_not_apply":true,"partly":{"en":"The chamber responded, but not in writing or not in every case.","fr":"La chambre a réagi, mais pas par écrit ou pas dans chaque cas.","nl":"De kamer reageerde, maar niet schriftelijk of niet in elk geval."},"source":null,"statement":{"en":"The chamber responds in writing when a third party misuses the name “Chamber of Commerce” in its territory.","fr":"La chambre réagit par écrit quand un tiers utilise abusivement le nom « Chambre de Commerce » sur son territoire.","nl":"De kamer reageert schriftelijk wanneer een derde de naam “Kamer van Koophandel” in haar werkingsgebied misbruikt."},"valid_months":12,"weight":1}],"id":"strong-brand","number":8,"purpose":{"en":"The name “Chamber of Commerce” gains in value when all chambers carry it recognisably.","fr":"Le nom « Chambre de Commerce » gagne en valeur quand toutes les chambres l’affichent clairement.","nl":"De naam “Kamer van Koophandel” wint aan waarde wanneer alle kamers hem herkenbaar dragen."},"quick":{"en":"Are the words “Chamber of Commerce” part of the name your chamber goes by?","fr":"Les mots « Chambre de Commerce » figurent-ils dans le nom sous lequel vous vous présentez ?","nl":"Staat “Kamer van Koophandel” in de naam waarmee uw kamer naar buiten komt?"},"title":{"en":"Building “Chamber of Commerce” into a strong brand","fr":"Faire de « Chambre de Commerce » une marque forte","nl":"Benaming “Kamer van Koophandel” uitbouwen tot sterk merk"},"title_basis":"translated"},{"criteria":[{"action":{"en":"List the municipalities you serve, compare the list with the articles and ask the Federation if in doubt.","fr":"Dressez la liste des communes que vous desservez, comparez-la aux statuts et consultez la Fédération en cas de doute.","nl":"Maak een lijst van de gemeenten die u bedient, leg ze naast de statuten en vraag bij twijfel raad aan de Federatie."},"applies_if":null,"basis":"adapted","decided_by":"assembly","essential":true,"evidence":{"en":"The clause in the articles and a map or list of municipalities.","fr":"L’article des statuts et une carte ou une liste des communes.","nl":"Het artikel uit de statuten en een kaart of lijst van gemeenten."},"evidence_needed":"say_where","explanation":{"en":"It may be a province, a district or a list of municipalities. The articles of the Liège chamber, for example, named the districts of Liège and Huy-Waremme. After a merger the description has to be changed as well.","fr":"Il peut s’agir d’une province, d’un arrondissement ou d’une liste de communes. Les statuts de la chambre de Liège citaient par exemple les arrondissements de Liège et de Huy-Waremme. Après une fusion, la description doit suivre.","nl":"Dat kan een provincie, een arrondissement of een lijst van gemeenten zijn. De statuten van de kamer van Luik vermeldden bijvoorbeeld de arrondissementen Luik en Hoei-Borgworm. Na een fusie moet u de omschrijving aanpassen."},"gate":false,"id":"territory-named-in-articles","lead_time_weeks":26,"may_not_apply":false,"partly":null,"source":"cacc-core-definition","statement":{"en":"The chamber’s articles of association define the territory in which it is active.","fr":"Les statuts de la chambre définissent le territoire sur lequel elle est active.","nl":"De statuten van de kamer omschrijven het werkingsgebied waarin ze actief is."},"valid_months":36,"weight":3},{"action":{"en":"Look up in DigiChambers which applicants have a postcode outside your area and refer them to their own chamber.","fr":"Extrayez de DigiChambers les demandeurs dont le code postal se situe hors de votre territoire et renvoyez-les vers la chambre compétente.","nl":"Haal uit DigiChambers de aanvragers met een postcode buiten uw gebied en verwijs hen door naar de bevoegde kamer."},"applies_if":"issues_origin_certificates","basis":"official","decided_by":"staff","essential":true,"evidence":{"en":"A list of applicants from the last three months with their postcodes.","fr":"La liste des demandeurs des trois derniers mois avec leur code postal.","nl":"Een lijst van aanvragers van de laatste drie maanden met hun postcode."},"evidence_needed":"document","explanation":{"en":"The ministerial decree of 26 March 2001 approves the bodies that may issue certificates and sets their territory in an annex. A company from elsewhere is referred to its own chamber. Every exporter then knows where to turn, and your authorisation stays beyond dispute.","fr":"L’arrêté ministériel du 26 mars 2001 habilite les organismes qui délivrent des certificats et fixe leur territoire en annexe. Une entreprise établie ailleurs est renvoyée vers sa propre chambre. Chaque exportateur sait ainsi à qui s’adresser et votre habilitation reste hors de discussion.","nl":"Het ministerieel besluit van 26 maart 2001 erkent de instellingen die certificaten mogen afgeven en legt in een bijlage hun gebied vast. Verwijs een bedrijf van elders door naar zijn eigen kamer. Zo weet elke exporteur bij wie hij terechtkan en blijft uw machtiging buiten discussie."},"gate":false,"id":"territory-origin-within-limits","lead_time_weeks":13,"may_not_apply":false,"partly":null,"source":"ministerial-decree-origin","statement":{"en":"The chamber issues certificates of origin only within the territorial limits set by the ministerial decree.","fr":"La chambre délivre ses certificats d’origine uniquement dans les limites territoriales fixées par l’arrêté ministériel.","nl":"De kamer geeft certificaten van oorsprong alleen af binnen het gebied dat het ministerieel besluit haar toewijst."},"valid_months":12,"weight":3},{"action":{"en":"Look up the members outside your territory and discuss them with the director of the other chamber.","fr":"Repérez dans votre fichier les membres établis hors de votre territoire et parlez-en avec la direction de l’autre chambre.","nl":"Zoek in uw ledenbestand de leden van buiten uw gebied op en bespreek ze met de directeur van de andere kamer."},"applies_if":null,"basis":"assumption","decided_by":"staff","essential":false,"evidence":{"en":"The list of new members from outside the territory, with the agreement of the chamber concerned.","fr":"La liste des nouveaux membres hors territoire, avec l’accord de la chambre concernée.","nl":"De lijst van nieuwe leden van buiten het gebied, met het akkoord van de betrokken kamer."},"evidence_needed":"say_where","explanation":{"en":"A company with sites in two territories may join both chambers. This is about active canvassing by mail, visits or campaigns. A call to your colleague beforehand prevents most friction.","fr":"Une entreprise présente sur deux territoires peut s’affilier aux deux chambres. Il s’agit ici du démarchage actif par courrier, visites ou campagnes. Un coup de fil préalable à votre collègue évite la plupart des frictions.","nl":"Een onderneming met vestigingen in twee gebieden mag bij beide kamers aansluiten. Het gaat hier om actief werven met mailings, bezoeken of acties. Een telefoontje naar de collega vooraf voorkomt de meeste wrijving."},"gate":false,"id":"territory-no-canvassing-elsewhere","lead_time_weeks":4,"may_not_apply":false,"partly":{"en":"The chamber informs the other chamber, but does not ask for its agreement.","fr":"La chambre prévient l’autre chambre, mais ne demande pas son accord.","nl":"De kamer verwittigt de andere kamer, maar vraagt geen akkoord."},"source":null,"statement":{"en":"The chamber recruits members in another chamber’s territory only with that chamber’s agreement.","fr":"La chambre s’abstient de recruter des membres sur le territoire d’une autre chambre sans l’accord de celle-ci.","nl":"De kamer werft in het werkingsgebied van een andere kamer alleen leden als die kamer daarmee akkoord gaat."},"valid_months":12,"weight":2},{"action":{"en":"Suggest to a neighbouring chamber that you share one course or service and put the agreement on one page.","fr":"Proposez à une chambre voisine de partager une formation ou un service et résumez l’accord en une page.","nl":"Stel een buurkamer voor om één opleiding of dienst te delen en zet de afspraak op één bladzijde."},"applies_if":null,"basis":"adapted","decided_by":"outside","essential":false,"evidence":{"en":"The signed agreement and one example of what it produced in the past year.","fr":"L’accord signé et un exemple de ce qu’il a apporté au cours de l’année écoulée.","nl":"De ondertekende overeenkomst en een voorbeeld van wat ze het voorbije jaar opleverde."},"evidence_needed":"document","explanation":{"en":"Three chambers in the province of Antwerp formed an alliance and divided up the subjects in which each was strongest, such as start-ups or sustainability. Their members gained services. An agreement on a single shared service counts too.","fr":"Trois chambres de la province d’Anvers ont formé une alliance et se sont réparti les thèmes où chacune était la plus forte, comme les starters ou la durabilité. Leurs membres y ont gagné des services. Un accord sur un seul service partagé compte aussi.","nl":"Drie kamers in de provincie Antwerpen sloten een alliantie waarin elke kamer de thema’s op zich nam waarin ze het sterkst stond, zoals starters of duurzaam ondernemen. Hun leden kregen er diensten bij. Ook een afspraak over één gedeelde dienst telt mee."},"gate":false,"id":"territory-cooperation-agreement","lead_time_weeks":16,"may_not_apply":false,"partly":{"en":"The text is ready but not signed, or the agreement has expired.","fr":"Le texte est prêt mais pas encore signé, ou l’accord est arrivé à son terme.","nl":"De tekst ligt klaar maar is niet ondertekend, of de overeenkomst is verlopen."},"source":"alliance-antwerp","statement":{"en":"The chamber has at least one written cooperation agreement with another chamber.","fr":"La chambre a conclu au moins un accord de collaboration écrit avec une autre chambre.","nl":"De kamer heeft minstens één schriftelijke samenwerkingsovereenkomst met een andere kamer."},"valid_months":12,"weight":2},{"action":{"en":"Give your export advisers the list of chambers abroad and ask them to note every referral.","fr":"Remettez à vos conseillers à l’exportation la liste des chambres à l’étranger et demandez-leur de noter chaque mise en contact.","nl":"Bezorg uw exportadviseurs de lijst van kamers in het buitenland en vraag hun elke doorverwijzing te noteren."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"Three referrals from the past year with the name of the chamber abroad.","fr":"Trois mises en contact de l’année écoulée avec le nom de la chambre à l’étranger.","nl":"Drie doorverwijzingen van het voorbije jaar met de naam van de kamer in het buitenland."},"evidence_needed":"say_where","explanation":{"en":"The Federation counts some forty Belgian chambers abroad and encourages cooperation between them and the local chambers. One email is enough, giving the company, the market and the question. The network then serves small exporters too.","fr":"La Fédération compte une quarantaine de chambres belges à l’étranger et encourage leur collaboration avec les chambres locales. Un e-mail suffit, avec l’entreprise, le marché et la question. Le réseau profite ainsi aussi aux petits exportateurs.","nl":"De Federatie telt zo’n veertig Belgische kamers in het buitenland en moedigt hun samenwerking met de lokale kamers aan. Een mail volstaat, met de onderneming, de markt en de vraag. Zo heeft ook een kleine exporteur iets aan het netwerk."},"gate":false,"id":"territory-bilateral-referral","lead_time_weeks":13,"may_not_apply":false,"partly":{"en":"The chamber makes referrals, but does not note them.","fr":"La chambre met en contact, mais n’en garde aucune trace.","nl":"De kamer verwijst door, maar noteert dat niet."},"source":"blcca-survey","statement":{"en":"The chamber puts companies with plans abroad in touch with the Belgian chamber in that country.","fr":"La chambre met les entreprises qui visent un pays étranger en contact avec la chambre bilatérale belge de ce pays.","nl":"De kamer brengt ondernemingen met plannen in het buitenland in contact met de Belgische kamer in dat land."},"valid_months":12,"weight":1}],"id":"territoriality-and-collaboration","number":9,"purpose":{"en":"Clear boundaries mean that chambers strengthen one another and every business knows where to turn.","fr":"Grâce à des limites claires, les chambres se renforcent mutuellement et chaque entreprise sait à qui s’adresser.","nl":"Duidelijke grenzen maken dat kamers elkaar versterken en dat elke onderneming weet waar ze terechtkan."},"quick":{"en":"Is your territory laid down in your articles, and do you work with other chambers?","fr":"Votre territoire figure-t-il dans vos statuts et collaborez-vous avec d’autres chambres ?","nl":"Ligt uw werkingsgebied vast in de statuten en werkt u samen met andere kamers?"},"title":{"en":"Territoriality and collaboration with other chambers","fr":"Territorialité et collaboration avec les autres chambres","nl":"Territorialiteit en samenwerking met andere Kamers"},"title_basis":"translated"},{"criteria":[{"action":{"en":"Put the 2009 charter on the board’s agenda and have its six points confirmed.","fr":"Mettez la charte de 2009 à l’ordre du jour de l’organe d’administration et faites confirmer ses six points.","nl":"Zet het Charter MVO op de agenda van het bestuursorgaan en laat de zes engagementen bevestigen."},"applies_if":null,"basis":"adapted","decided_by":"board","essential":true,"evidence":{"en":"The minutes in which the board confirmed the charter, or the signed text.","fr":"Le procès-verbal de l’organe d’administration confirmant la charte, ou le texte signé.","nl":"De notulen waarin het bestuursorgaan het charter bevestigde, of de ondertekende tekst."},"evidence_needed":"document","explanation":{"en":"On 1 December 2009 the Belgian chambers committed themselves to six points, from their own operations to guiding companies. Each chamber sets its own pace. A new or merged chamber does well to confirm the charter.","fr":"Le 1er décembre 2009, les chambres belges se sont engagées sur six points, de leur propre fonctionnement à l’accompagnement des entreprises. Chaque chambre choisit son rythme. Une chambre nouvelle ou fusionnée a intérêt à confirmer la charte.","nl":"Op 1 december 2009 gingen de Belgische kamers in het Charter MVO zes engagementen aan, van de eigen werking tot de begeleiding van ondernemingen. Elke kamer kiest haar tempo. Een nieuwe of gefuseerde kamer bevestigt het charter best opnieuw."},"gate":false,"id":"csr-charter-endorsed","lead_time_weeks":6,"may_not_apply":false,"partly":null,"source":"federation-csr-charter","statement":{"en":"The chamber’s board endorses the Belgian chambers’ 2009 charter on socially responsible enterprise.","fr":"L’organe d’administration de la chambre souscrit à la charte de 2009 des chambres belges sur la responsabilité sociétale.","nl":"Het bestuursorgaan van de kamer onderschrijft het Charter MVO van de Belgische kamers van koophandel."},"valid_months":null,"weight":3},{"action":{"en":"Choose three targets you can measure this year and name a member of staff for each.","fr":"Choisissez trois objectifs de durabilité mesurables dès cette année et désignez un responsable pour chacun.","nl":"Kies drie doelen die u dit jaar kunt meten en duid per doel een medewerker aan."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"This year’s plan with its targets, or a valid sustainability certificate.","fr":"Le plan de l’année avec ses objectifs, ou un certificat de durabilité en cours de validité.","nl":"Het plan van dit jaar met de doelen, of een geldig duurzaamheidscertificaat."},"evidence_needed":"document","explanation":{"en":"According to the Federation the Flemish and Walloon chambers each have an action plan of their own. Think of energy, travel, purchasing and well-being at work. Three targets measured every year take you further than a long list.","fr":"Selon la Fédération, les chambres flamandes et wallonnes ont chacune leur plan d’action. Pensez à l’énergie, aux déplacements, aux achats et au bien-être au travail. Trois objectifs mesurés chaque année mènent plus loin qu’une longue liste.","nl":"Volgens de Federatie hebben de Vlaamse en Waalse kamers elk een eigen actieplan. Denk aan energie, mobiliteit, aankopen en welzijn op het werk. Met drie doelen die u elk jaar meet, komt u verder dan met een lange lijst."},"gate":false,"id":"csr-own-action-plan","lead_time_weeks":8,"may_not_apply":false,"partly":{"en":"There is a plan, but it has no measurable targets or is over a year old.","fr":"Un plan existe, mais sans objectifs mesurables ou vieux de plus d’un an.","nl":"Er is een plan, maar zonder meetbare doelen of ouder dan een jaar."},"source":"federation-sdg","statement":{"en":"The chamber has a sustainability plan with measurable targets for its own operations.","fr":"La chambre a, pour son propre fonctionnement, un plan de durabilité assorti d’objectifs mesurables.","nl":"De kamer heeft voor haar eigen werking een duurzaamheidsplan met meetbare doelen."},"valid_months":12,"weight":2},{"action":{"en":"Ask a chamber that already runs a programme whether your members may join and announce it in your newsletter.","fr":"Demandez à une chambre qui a déjà un parcours durabilité si vos membres peuvent s’y joindre et annoncez-le dans votre lettre d’information.","nl":"Vraag aan een kamer die al een traject heeft, of uw leden kunnen aansluiten, en kondig het aan in uw nieuwsbrief."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"The announcement of the programme and the number of companies taking part.","fr":"L’annonce du parcours et le nombre d’entreprises participantes.","nl":"De aankondiging van het traject en het aantal deelnemende ondernemingen."},"evidence_needed":"say_where","explanation":{"en":"The charter asks chambers to support companies with training programmes and other tools. Flanders has the Voka Charter Duurzaam Ondernemen, Wallonia the certification run by its chambers. A programme run with another chamber counts.","fr":"La charte demande aux chambres de soutenir les entreprises par des parcours et d’autres outils. La Flandre a le Voka Charter Duurzaam Ondernemen, la Wallonie la certification des CCI. Un parcours organisé avec une autre chambre compte.","nl":"Het charter vraagt kamers om ondernemingen te steunen met leertrajecten en andere instrumenten. In Vlaanderen is er het Voka Charter Duurzaam Ondernemen, in Wallonië de certificering van de CCI’s. Een traject samen met een andere kamer telt mee."},"gate":false,"id":"csr-support-for-companies","lead_time_weeks":16,"may_not_apply":false,"partly":{"en":"A programme is announced, or the latest one was more than twelve months ago.","fr":"Le parcours est annoncé, ou le dernier remonte à plus de douze mois.","nl":"Het traject is aangekondigd, of het laatste is langer dan twaalf maanden geleden."},"source":"federation-csr-charter","statement":{"en":"The chamber offers companies at least one training or guidance programme on sustainability every year.","fr":"La chambre propose chaque année aux entreprises au moins un parcours de formation ou un accompagnement en durabilité.","nl":"De kamer biedt ondernemingen elk jaar minstens één leer- of begeleidingstraject over duurzaam ondernemen aan."},"valid_months":12,"weight":2},{"action":{"en":"Write one page with your energy, travel and staff figures and include it in the annual report.","fr":"Rédigez une page avec vos chiffres d’énergie, de déplacements et de personnel et intégrez-la au rapport d’activités.","nl":"Schrijf één bladzijde met uw energie-, mobiliteits- en personeelscijfers en neem die op in het jaarverslag."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"The latest report or chapter with figures, no more than two years old.","fr":"Le dernier rapport ou chapitre chiffré, datant de moins de deux ans.","nl":"Het laatste verslag of hoofdstuk met cijfers, niet ouder dan twee jaar."},"evidence_needed":"say_where","explanation":{"en":"Informing stakeholders is one of the six points of the charter. The Federation brought out a sustainability report for 2012, and that year Voka East Flanders was the first chamber to publish one. A chapter in the annual report is enough.","fr":"Informer les parties prenantes est l’un des six points de la charte. La Fédération a publié un rapport de durabilité 2012 et, cette année-là, Voka Flandre orientale a été la première chambre à présenter le sien. Un chapitre du rapport d’activités suffit.","nl":"Communiceren met belanghebbenden is een van de zes engagementen in het Charter MVO. De Federatie bracht een duurzaamheidsverslag over 2012 uit en Voka Oost-Vlaanderen was dat jaar de eerste kamer met een eigen verslag. Een hoofdstuk in het jaarverslag volstaat."},"gate":false,"id":"csr-results-published","lead_time_weeks":6,"may_not_apply":false,"partly":{"en":"Some of the results are published, or the latest are more than two years old.","fr":"Une partie des résultats est publiée, ou les derniers ont plus de deux ans.","nl":"Een deel van de resultaten is bekendgemaakt, of de laatste zijn ouder dan twee jaar."},"source":"federation-csr-charter","statement":{"en":"The chamber publishes its own sustainability results at least every two years.","fr":"La chambre rend publics au moins tous les deux ans ses propres résultats en matière de durabilité.","nl":"De kamer maakt minstens om de twee jaar haar eigen duurzaamheidsresultaten bekend."},"valid_months":24,"weight":2},{"action":{"en":"Invite another chamber to spend an hour comparing sustainability actions and fix a date this month.","fr":"Invitez une autre chambre à comparer en une heure vos actions de durabilité respectives et fixez une date ce mois-ci.","nl":"Nodig een andere kamer uit om in een uur elkaars duurzaamheidsacties te bespreken en leg deze maand een datum vast."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"The agenda or slides of the latest exchange, with its date and the chambers taking part.","fr":"L’ordre du jour ou la présentation du dernier échange, avec la date et les chambres participantes.","nl":"De agenda of de presentatie van de laatste uitwisseling, met de datum en de deelnemende kamers."},"evidence_needed":"say_where","explanation":{"en":"Exchanging experience between chambers is one of the six points of the 2009 charter. Say what worked and what did not, at a meeting of the Federation, in a working group or with a neighbouring chamber. That way no chamber has to work everything out for itself.","fr":"L’échange d’expériences entre chambres est l’un des six points de la charte de 2009. Racontez ce qui a marché et ce qui n’a pas marché, lors d’une réunion de la Fédération, dans un groupe de travail ou chez une chambre voisine. Chaque chambre évite ainsi de tout réinventer.","nl":"Ervaringen uitwisselen tussen kamers is een van de zes engagementen in het Charter MVO. Vertel wat werkte en wat niet, op een overleg van de Federatie, in een werkgroep of bij een buurkamer. Zo hoeft niet elke kamer alles zelf uit te vinden."},"gate":false,"id":"csr-experience-shared","lead_time_weeks":13,"may_not_apply":false,"partly":{"en":"A date is fixed, or the latest exchange was more than twelve months ago.","fr":"La date est fixée, ou le dernier échange remonte à plus de douze mois.","nl":"De datum ligt vast, of de laatste uitwisseling is langer dan twaalf maanden geleden."},"source":"federation-csr-charter","statement":{"en":"The chamber shares its sustainability experience with other chambers at least once a year.","fr":"La chambre partage au moins une fois par an son expérience en matière de durabilité avec d’autres chambres.","nl":"De kamer deelt haar ervaring met duurzaam ondernemen minstens één keer per jaar met andere kamers."},"valid_months":12,"weight":1}],"id":"socially-responsible-enterprise","number":10,"purpose":{"en":"The chambers have pledged in a charter to practise themselves what they advise companies on sustainability.","fr":"Les chambres se sont engagées par une charte à appliquer elles-mêmes ce qu’elles conseillent aux entreprises en matière de durabilité.","nl":"De kamers hebben zich er in een charter toe verbonden om zelf te doen wat ze ondernemingen inzake duurzaamheid aanraden."},"quick":{"en":"Does your board endorse the 2009 charter, and do you have a sustainability plan of your own?","fr":"Votre organe d’administration souscrit-il à la charte de 2009 et avez-vous un plan de durabilité propre ?","nl":"Onderschrijft uw bestuursorgaan het Charter MVO van 2009 en hebt u een eigen duurzaamheidsplan?"},"title":{"en":"Socially responsible enterprise","fr":"Responsabilité sociétale (RSE)","nl":"Maatschappelijk verantwoord ondernemen"},"title_basis":"translated"},{"criteria":[{"action":{"en":"Gather last year’s figures and photographs and put them online as a web page this month.","fr":"Rassemblez les chiffres et les photos de l’an dernier et publiez-les ce mois-ci sur une page web, comme rapport d’activités.","nl":"Verzamel de cijfers en foto’s van vorig jaar en zet ze deze maand als webpagina online."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":true,"evidence":{"en":"The link to the latest annual report with its date of publication.","fr":"Le lien vers le dernier rapport d’activités avec sa date de publication.","nl":"De link naar het laatste jaarverslag met de datum van publicatie."},"evidence_needed":"say_where","explanation":{"en":"The report names the directors, the activities, the positions and the key figures of the past year. Accreditation elsewhere asks for such a report too, with the members of the board. Eight pages or one web page is enough for a small chamber.","fr":"Le rapport présente les administrateurs, les activités, les positions et les chiffres clés de l’année écoulée. D’autres programmes d’accréditation demandent eux aussi un tel rapport, avec la composition du conseil. Huit pages ou une page web suffisent à une petite chambre.","nl":"Het verslag vermeldt de bestuurders, de activiteiten, de standpunten en de kerncijfers van het voorbije jaar. Ook accreditaties in andere landen vragen zo’n verslag met de samenstelling van het bestuur. Een kleine kamer heeft genoeg aan acht bladzijden of een webpagina."},"gate":false,"id":"communication-annual-report","lead_time_weeks":6,"may_not_apply":false,"partly":{"en":"Only members can read the report, or the latest one covers the year before.","fr":"Seuls les membres ont accès au rapport, ou le dernier porte sur l’année précédente.","nl":"Alleen leden kunnen het verslag lezen, of het laatste gaat over het jaar daarvoor."},"source":"iccd-core-definition","statement":{"en":"The chamber publishes a yearly report on its activities that anyone can read.","fr":"La chambre publie chaque année un rapport d’activités accessible à tous.","nl":"De kamer publiceert elk jaar een verslag over haar activiteiten dat iedereen kan raadplegen."},"valid_months":12,"weight":3},{"action":{"en":"Compare the website with the current list of directors and staff and have anything missing added this month.","fr":"Comparez le site avec la liste actuelle des administrateurs et de l’équipe et faites ajouter ce mois-ci ce qui manque.","nl":"Vergelijk de website met de huidige lijst van bestuurders en medewerkers en laat deze maand aanvullen wat ontbreekt."},"applies_if":null,"basis":"assumption","decided_by":"staff","essential":false,"evidence":{"en":"The link to the pages with the directors, the staff and the contact details.","fr":"Le lien vers les pages présentant les administrateurs, l’équipe et les coordonnées.","nl":"De link naar de pagina’s met de bestuurders, de medewerkers en de contactgegevens."},"evidence_needed":"say_where","explanation":{"en":"Companies want to know whom to ask and who runs the chamber. Give the company of each director and the field of each member of staff. One general telephone number and email address are enough if someone checks them every working day.","fr":"Les entreprises veulent savoir à qui poser leur question et qui dirige la chambre. Indiquez l’entreprise de chaque administrateur et le domaine de chaque collaborateur. Un numéro de téléphone et une adresse e-mail généraux suffisent si quelqu’un les suit chaque jour ouvrable.","nl":"Ondernemers willen weten bij wie ze met hun vraag terechtkunnen en wie de kamer bestuurt. Vermeld bij elke bestuurder de onderneming en bij elke medewerker het domein. Eén algemeen telefoonnummer en e-mailadres volstaan, als iemand ze elke werkdag opvolgt."},"gate":false,"id":"communication-people-on-website","lead_time_weeks":3,"may_not_apply":false,"partly":{"en":"One of the three is missing from the website or out of date.","fr":"L’un des trois manque sur le site ou n’est plus à jour.","nl":"Een van de drie ontbreekt op de website of is verouderd."},"source":null,"statement":{"en":"The chamber’s website names its directors and staff and gives its contact details.","fr":"Le site web de la chambre présente ses administrateurs, son équipe et ses coordonnées.","nl":"De website van de kamer vermeldt haar bestuurders, haar medewerkers en haar contactgegevens."},"valid_months":12,"weight":2},{"action":{"en":"Choose a fixed sending day, make a template with three sections and send the first edition this month.","fr":"Choisissez un jour d’envoi fixe, créez un modèle à trois rubriques et envoyez ce mois-ci votre première lettre d’information.","nl":"Kies een vaste verzenddag, maak een sjabloon met drie rubrieken en verstuur deze maand de eerste editie."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"The newsletters of the last three months with the number of recipients.","fr":"Les lettres des trois derniers mois avec le nombre de destinataires.","nl":"De nieuwsbrieven van de laatste drie maanden met het aantal ontvangers."},"evidence_needed":"say_where","explanation":{"en":"Regularity matters more than length. The Hainaut chamber, for instance, sends a monthly electronic edition with its calendar of events. Check from time to time how many members open it, since a letter nobody reads helps nobody.","fr":"La régularité compte plus que la longueur. La CCI Hainaut envoie par exemple chaque mois une édition électronique avec son agenda. Regardez de temps à autre combien de membres l’ouvrent : une lettre que personne ne lit n’aide personne.","nl":"Regelmaat telt meer dan lengte. De kamer van Henegouwen stuurt bijvoorbeeld elke maand een elektronische editie met haar agenda. Kijk af en toe na hoeveel leden de nieuwsbrief openen, want een brief die niemand leest, helpt niemand."},"gate":false,"id":"communication-newsletter","lead_time_weeks":13,"may_not_apply":false,"partly":{"en":"The newsletter appears, but less than once a month.","fr":"La lettre d’information paraît, mais moins d’une fois par mois.","nl":"De nieuwsbrief verschijnt, maar minder dan één keer per maand."},"source":"ccih-faq","statement":{"en":"The chamber sends its members a newsletter at least once a month.","fr":"La chambre envoie à ses membres une lettre d’information au moins une fois par mois.","nl":"De kamer stuurt haar leden minstens één keer per maand een nieuwsbrief."},"valid_months":12,"weight":2},{"action":{"en":"Have the board appoint a spokesperson and a deputy and put their details on the press page.","fr":"Faites désigner par l’organe d’administration un porte-parole et un suppléant et publiez leurs coordonnées sur la page presse.","nl":"Laat het bestuursorgaan een woordvoerder en een vervanger aanduiden en zet hun gegevens op de perspagina."},"applies_if":null,"basis":"adapted","decided_by":"board","essential":false,"evidence":{"en":"The board’s decision or the press rules, with the name and a deputy.","fr":"La décision de l’organe d’administration ou les consignes pour la presse, avec le nom du porte-parole et de son suppléant.","nl":"De beslissing van het bestuursorgaan of de persregels, met naam en vervanger."},"evidence_needed":"say_where","explanation":{"en":"Usually it is the chair and the managing director, each for their own subjects. With a clear rule, one director’s personal view does not end up in the newspaper as the chamber’s position.","fr":"Ce sont le plus souvent le président et le directeur, chacun pour ses sujets. Une règle claire évite qu’un administrateur parle à titre personnel et que le journal y voie une position de la chambre.","nl":"Meestal zijn dat de voorzitter en de directeur, elk voor hun onderwerpen. Een duidelijke afspraak voorkomt dat een bestuurder in eigen naam spreekt en de krant er een standpunt van de kamer van maakt."},"gate":false,"id":"communication-spokesperson","lead_time_weeks":6,"may_not_apply":false,"partly":{"en":"The arrangement exists, but it is not in writing.","fr":"La règle existe, mais elle n’est pas écrite.","nl":"De afspraak bestaat, maar staat niet op papier."},"source":"cacc-core-definition","statement":{"en":"The chamber has laid down in writing who speaks to the press on its behalf.","fr":"La chambre a désigné par écrit qui s’exprime en son nom auprès de la presse.","nl":"De kamer heeft schriftelijk vastgelegd wie namens haar met de pers spreekt."},"valid_months":36,"weight":1},{"action":{"en":"Update the notice for members, events and export documents and add a contact address.","fr":"Mettez à jour la déclaration de confidentialité pour les membres, les activités et les documents d’exportation et ajoutez une adresse de contact.","nl":"Werk de privacyverklaring bij voor leden, activiteiten en exportdocumenten en zet er een contactadres in."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"The link to the privacy notice with the date of its last update.","fr":"Le lien vers la déclaration de confidentialité avec la date de sa dernière mise à jour.","nl":"De link naar de privacyverklaring met de datum van de laatste aanpassing."},"evidence_needed":"say_where","explanation":{"en":"If you keep data on members, participants and applicants, the GDPR applies to you. For certificates requested through DigiChambers the chamber itself is responsible for that data, says the platform’s privacy policy. The notice gives an address for questions.","fr":"Qui conserve des données de membres, de participants ou de demandeurs doit respecter le RGPD. Pour les certificats demandés via DigiChambers, la chambre est elle-même responsable du traitement, selon la politique de la plateforme. La déclaration donne une adresse de contact.","nl":"Wie gegevens van leden, deelnemers en aanvragers bijhoudt, valt onder de AVG (GDPR). Voor certificaten via DigiChambers is de kamer volgens het privacybeleid van het platform zelf verwerkingsverantwoordelijke. De verklaring vermeldt een contactadres voor vragen."},"gate":false,"id":"communication-privacy-notice","lead_time_weeks":3,"may_not_apply":false,"partly":{"en":"There is a notice, but it is out of date or gives no contact address.","fr":"Une déclaration existe, mais elle n’est plus à jour ou n’indique pas d’adresse de contact.","nl":"Er is een verklaring, maar ze is verouderd of vermeldt geen contactadres."},"source":"digichambers-privacy","statement":{"en":"The chamber explains on its website how it handles personal data.","fr":"La chambre explique sur son site comment elle traite les données personnelles.","nl":"De kamer legt op haar website uit hoe ze met persoonsgegevens omgaat."},"valid_months":24,"weight":2}],"id":"communication","number":11,"purpose":{"en":"Members and the public should be able to see what the chamber does and who runs it.","fr":"Les membres et le public doivent pouvoir voir ce que fait la chambre et qui la dirige.","nl":"Leden en publiek moeten kunnen zien wat de kamer doet en wie haar bestuurt."},"quick":{"en":"Can everyone see online what your chamber does and who runs it?","fr":"Chacun peut-il voir en ligne ce que fait votre chambre et qui la dirige ?","nl":"Kan iedereen online zien wat uw kamer doet en wie haar bestuurt?"},"title":{"en":"Communication","fr":"Communication","nl":"Communicatie"},"title_basis":"translated"},{"criteria":[{"action":{"en":"Start a simple list, enter this year’s complaints and agree who follows them up.","fr":"Ouvrez une liste simple, inscrivez-y les plaintes de cette année et convenez de qui les suit.","nl":"Leg een eenvoudige lijst aan, zet er de klachten van dit jaar in en spreek af wie ze opvolgt."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":true,"evidence":{"en":"The complaints register of the past year, without names. If there were no complaints, an empty register counts too.","fr":"Le registre des plaintes de l’année écoulée, sans les noms. S’il n’y a eu aucune plainte, un registre vide compte aussi.","nl":"Het klachtenregister van het voorbije jaar, zonder namen. Kreeg u nog geen klachten, dan telt een leeg register ook."},"evidence_needed":"document","explanation":{"en":"A complaint is free advice from a member who has not yet left. Note who complained, what caused it and when it was solved. One chamber in the north of England replies within two working days, another takes serious complaints to its board.","fr":"Une plainte est un conseil gratuit d’un membre qui n’est pas encore parti. Notez qui s’est plaint, la cause et la date de la solution. Une chambre du nord de l’Angleterre répond en deux jours ouvrables, une autre soumet les cas graves à son conseil.","nl":"Een klacht is gratis advies van een lid dat nog niet is opgestapt. Noteer wie klaagde, wat de oorzaak was en wanneer de klacht is opgelost. Een kamer in het noorden van Engeland antwoordt binnen twee werkdagen, een andere legt ernstige klachten voor aan haar bestuur."},"gate":false,"id":"quality-complaints-recorded","lead_time_weeks":4,"may_not_apply":false,"partly":{"en":"The chamber notes complaints, but not always the answer.","fr":"La chambre note les plaintes, mais pas toujours la réponse.","nl":"De kamer noteert klachten, maar niet altijd het antwoord."},"source":"uk-complaints","statement":{"en":"The chamber keeps a register of complaints with the answer given to each.","fr":"La chambre tient un registre des plaintes avec la réponse donnée à chacune.","nl":"De kamer houdt een klachtenregister bij met het antwoord op elke klacht."},"valid_months":12,"weight":3},{"action":{"en":"Send all members a five-question survey this month and discuss the outcome with the team.","fr":"Envoyez ce mois-ci à tous les membres une enquête de cinq questions et discutez des résultats avec l’équipe.","nl":"Stuur alle leden deze maand een bevraging van vijf vragen en bespreek de uitkomst met het team."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"The results of the latest survey with the number of replies and the date.","fr":"Les résultats de la dernière mesure avec le nombre de réponses et la date.","nl":"De resultaten van de laatste meting met het aantal antwoorden en de datum."},"evidence_needed":"document","explanation":{"en":"Ask the same core question each time, such as whether the member would recommend the chamber. You then see the trend behind the mood of the moment. The Dutch chambers made business satisfaction part of their self-evaluation in 2009.","fr":"Posez chaque fois la même question centrale, par exemple si le membre recommanderait la chambre. Vous verrez la tendance derrière l’humeur du moment. Les chambres néerlandaises ont intégré la satisfaction des entrepreneurs dans leur auto-évaluation de 2009.","nl":"Stel telkens dezelfde kernvraag, bijvoorbeeld of het lid de kamer zou aanbevelen. Zo ziet u de trend achter de stemming van het moment. De Nederlandse kamers namen de tevredenheid van ondernemers in 2009 op in hun zelfevaluatie."},"gate":false,"id":"quality-member-satisfaction","lead_time_weeks":8,"may_not_apply":false,"partly":{"en":"A survey is under way, or the latest one is more than two years old.","fr":"L’enquête est en cours, ou la dernière remonte à plus de deux ans.","nl":"De meting loopt, of de laatste is ouder dan twee jaar."},"source":"kvk-self-evaluation","statement":{"en":"The chamber measures at least every two years how satisfied its members are.","fr":"La chambre mesure au moins tous les deux ans la satisfaction de ses membres.","nl":"De kamer meet minstens om de twee jaar hoe tevreden haar leden zijn."},"valid_months":24,"weight":2},{"action":{"en":"Ask each member of staff to describe one process on one page this month and bring the pages together.","fr":"Demandez à chaque collaborateur de décrire ce mois-ci un processus sur une page et rassemblez ces pages dans un manuel.","nl":"Laat elke medewerker deze maand één proces op één bladzijde beschrijven en bundel de bladzijden."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"The handbook’s table of contents and two procedures with date and author.","fr":"La table des matières du manuel et deux procédures avec date et auteur.","nl":"De inhoudstafel van het handboek en twee procedures met datum en auteur."},"evidence_needed":"say_where","explanation":{"en":"Membership administration, invoicing, events and export documents are a good start. The Federation’s sustainability report for 2012 had a section on ISO 9001. This criterion asks for written procedures; a certificate is not required.","fr":"La gestion des membres, la facturation, les activités et les documents d’exportation sont un bon début. Le rapport de durabilité 2012 de la Fédération consacrait un point à ISO 9001. Ce critère demande des procédures écrites ; un certificat n’est pas requis.","nl":"Ledenbeheer, facturatie, activiteiten en exportdocumenten zijn een goed begin. De Federatie wijdde in haar duurzaamheidsverslag over 2012 een onderdeel aan ISO 9001. Een certificaat is voor dit criterium niet nodig, geschreven procedures wel."},"gate":false,"id":"quality-written-procedures","lead_time_weeks":13,"may_not_apply":false,"partly":{"en":"At least two processes are described, but there is no handbook yet.","fr":"Au moins deux processus sont décrits, mais il n’y a pas encore de manuel.","nl":"Minstens twee processen zijn beschreven, maar er is nog geen handboek."},"source":"federation-report-2012","statement":{"en":"The chamber has described its main work processes in a handbook for its staff.","fr":"La chambre a décrit ses principaux processus dans un manuel destiné à ses collaborateurs.","nl":"De kamer heeft haar belangrijkste werkprocessen beschreven in een handboek voor haar medewerkers."},"valid_months":36,"weight":2},{"action":{"en":"Schedule an hour with each member of staff this month and note what is agreed.","fr":"Planifiez ce mois-ci un entretien d’une heure avec chaque collaborateur et notez ce qui est convenu.","nl":"Plan deze maand met elke medewerker een gesprek van een uur en noteer de afspraken."},"applies_if":null,"basis":"adapted","decided_by":"staff","essential":false,"evidence":{"en":"A list of the reviews with their dates, without the confidential content.","fr":"Un relevé des entretiens avec leur date, sans le contenu confidentiel.","nl":"Een overzicht van de gesprekken met datum, zonder de vertrouwelijke inhoud."},"evidence_needed":"say_where","explanation":{"en":"A chamber’s quality lies in its people. The review covers tasks, training and workload. The American self-analysis asks whether such reviews take place at least once a year.","fr":"La qualité d’une chambre tient à ses collaborateurs. L’entretien aborde les tâches, la formation et la charge de travail. Le questionnaire d’accréditation de la U.S. Chamber demande si de tels entretiens ont lieu au moins une fois par an.","nl":"De kwaliteit van een kamer zit in haar mensen. In het gesprek komen taken, opleiding en werkdruk aan bod. De zelftest van de U.S. Chamber vraagt of zulke gesprekken minstens één keer per jaar plaatsvinden."},"gate":false,"id":"quality-staff-review","lead_time_weeks":8,"may_not_apply":false,"partly":{"en":"Some of the staff had a review this year, but not all.","fr":"Une partie des collaborateurs a eu un entretien cette année, mais pas tous.","nl":"Een deel van de medewerkers kreeg dit jaar een gesprek, maar niet iedereen."},"source":"us-self-analysis-state","statement":{"en":"The chamber holds a performance review with every member of staff each year.","fr":"La chambre mène chaque année un entretien de fonctionnement ou d’évaluation avec chaque collaborateur.","nl":"De kamer voert elk jaar met elke medewerker een functionerings- of evaluatiegesprek."},"valid_months":12,"weight":1},{"action":{"en":"Send each director a short questionnaire and make it an item on the next agenda.","fr":"Envoyez aux administrateurs un court questionnaire sur leur fonctionnement et mettez les réponses à l’ordre du jour de la prochaine réunion.","nl":"Stuur elke bestuurder een korte vragenlijst en maak er een agendapunt van op de volgende vergadering."},"applies_if":null,"basis":"adapted","decided_by":"board","essential":false,"evidence":{"en":"The report of the latest review with the improvements agreed.","fr":"Le compte rendu de la dernière évaluation avec les améliorations convenues.","nl":"Het verslag van de laatste evaluatie met de afgesproken verbeteringen."},"evidence_needed":"say_where","explanation":{"en":"The King Baudouin Foundation offers associations a revised online questionnaire for this. One evening is enough to discuss what works, which experience is missing and how often everyone attends.","fr":"La Fondation Roi Baudouin propose pour cela aux asbl un questionnaire en ligne actualisé. Une soirée suffit pour voir ce qui marche, quelle expérience manque et qui participe réellement aux réunions.","nl":"De Koning Boudewijnstichting biedt vzw’s daarvoor een vernieuwde online vragenlijst aan. Een avond volstaat om te bespreken wat goed loopt, welke ervaring ontbreekt en hoe vaak iedereen aanwezig is."},"gate":false,"id":"quality-board-self-review","lead_time_weeks":8,"may_not_apply":false,"partly":{"en":"A review is planned, or the latest one is more than three years old.","fr":"L’évaluation est planifiée, ou la dernière remonte à plus de trois ans.","nl":"De evaluatie is gepland, of de laatste is ouder dan drie jaar."},"source":"kbf-governance","statement":{"en":"The chamber’s board reviews its own functioning at least once every three years.","fr":"L’organe d’administration de la chambre évalue au moins tous les trois ans son propre fonctionnement.","nl":"Het bestuursorgaan van de kamer evalueert minstens om de drie jaar zijn eigen werking."},"valid_months":36,"weight":1},{"action":{"en":"Take the gaps found in this self-assessment, give each an owner and a due date, and put the list to the board.","fr":"Reprenez les lacunes de cette auto-évaluation, donnez à chacune un responsable et une échéance, et soumettez la liste à l’organe d’administration.","nl":"Neem uw werkpunten uit deze zelfevaluatie, geef elk een verantwoordelijke en een einddatum en leg ze voor aan het bestuursorgaan."},"applies_if":null,"basis":"assumption","decided_by":"board","essential":false,"evidence":{"en":"This year’s improvement plan with the minutes approving it.","fr":"Le plan d’amélioration de l’année et le procès-verbal de son approbation.","nl":"Het verbeterplan van dit jaar met de notulen van de goedkeuring."},"evidence_needed":"document","explanation":{"en":"A self-assessment only makes sense if something is done with it. The plan gives each action an owner and a due date, and the board checks progress halfway through the year. The gaps found in this self-assessment can serve as the basis.","fr":"Une auto-évaluation n’a de sens que si elle est suivie d’effets. Le plan donne à chaque action un responsable et une échéance, et l’organe d’administration fait le point à mi-année. Les lacunes relevées dans cette auto-évaluation peuvent servir de base.","nl":"Een zelfevaluatie heeft pas zin als er iets mee gebeurt. Het plan geeft elke actie een verantwoordelijke en een einddatum, en het bestuursorgaan kijkt halfweg het jaar hoe ver alles staat. De werkpunten uit deze zelfevaluatie kunnen als basis dienen."},"gate":false,"id":"quality-improvement-plan","lead_time_weeks":6,"may_not_apply":false,"partly":{"en":"The plan is over a year old, or the board has yet to approve it.","fr":"Le plan date de plus d’un an, ou l’organe d’administration doit encore l’approuver.","nl":"Het plan is ouder dan een jaar, of het bestuursorgaan moet het nog goedkeuren."},"source":null,"statement":{"en":"The chamber’s board approves an improvement plan every year.","fr":"L’organe d’administration de la chambre approuve chaque année un plan d’amélioration.","nl":"Het bestuursorgaan van de kamer keurt elk jaar een verbeterplan goed."},"valid_months":12,"weight":2}],"id":"internal-quality-control","number":12,"purpose":{"en":"Quality lasts only if the chamber itself checks what goes well and what must improve.","fr":"La qualité ne tient que si la chambre vérifie elle-même ce qui va bien et ce qui doit s’améliorer.","nl":"Kwaliteit houdt alleen stand als de kamer zelf nagaat wat goed loopt en wat beter moet."},"quick":{"en":"Do you keep a record of complaints and regularly measure how satisfied your members are?","fr":"Tenez-vous un registre des plaintes et mesurez-vous régulièrement la satisfaction de vos membres ?","nl":"Houdt u klachten bij en meet u geregeld hoe tevreden uw leden zijn?"},"title":{"en":"Internal quality control","fr":"Contrôle interne de la qualité","nl":"Interne kwaliteitsbewaking"},"title_basis":"translated"}],"sources":[{"id":"federation-site","title":"Accreditation / Accreditatie, Federation of Belgian Chambers of Commerce","where":"http://www.belgianchambers.be/en/kamers-van-koophandel/accreditatie/ (EN); http://belgianchambers.be/kamers-van-koophandel/accreditatie/ (NL)","year":"c. 2018 (stored copy)"},{"id":"federation-origin","title":"Certificates of origin, Federation of Belgian Chambers of Commerce","where":"https://belgianchambers.be/en/zakendoen-in-het-buitenland/certificaten-van-oorsprong/","year":"c. 2020 (stored copy)"},{"id":"federation-csr-charter","title":"Charter MVO, Federation of Belgian Chambers of Commerce","where":"https://belgianchambers.be/duurzaam-ondernemen/charter-mvo/","year":"2009"},{"id":"federation-sdg","title":"De Federatie wordt VCDO-laureaat, Federation of Belgian Chambers of Commerce","where":"https://belgianchambers.be/nl/de-federatie-wordt-vcdo-laureaat-acties-voor-een-duurzamere-groenere-en-rechtvaardigere-wereld/","year":"2024"},{"id":"federation-news-eupen","title":"News on IHK Eupen-Malmedy-St. Vith and partners, Federation of Belgian Chambers of Commerce","where":"https://belgianchambers.be/en/category/uncategorized-en/page/10/","year":"c. 2019"},{"id":"federation-report-2012","title":"Federatie van Belgische Kamers van Koophandel, Duurzaamheidsverslag 2012","where":"https://adoc.pub/federatie-van-belgische-kamers-van-koophandel-duurzaamheidsv.html","year":"2012"},{"id":"blcca-survey","title":"Belgian-Luxembourg Chambers of Commerce abroad, Accreditation Programme Survey","where":"https://docsbay.net/doc/918012/belgian-luxembourg","year":"after 2012"},{"id":"ministerial-decree-origin","title":"Ministerial decree of 26 March 2001 on the bodies issuing certificates of origin","where":"https://refli.be/fr/lex/2001011152","year":"2001, updated 2018"},{"id":"digichambers-privacy","title":"Privacybeleid DigiChambers","where":"https://www.digichambers.be/nl/Home/Policy?type=privacy","year":"2021"},{"id":"cci-liege-articles","title":"Statuts de la Chambre de Commerce et d’Industrie de Liège","where":"https://www.ccilg.be/CCILg/M1/M16/M161.html","year":"undated"},{"id":"beci-articles","title":"Statuten van de Kamer voor Handel en Nijverheid van Brussel (Beci)","where":"https://www.beci.be/apropos/structuur/statuten","year":"2004 text"},{"id":"beci-elections","title":"Beci, election debates and memorandum 2024","where":"https://beci.myidealis.com/en/blog/public-affairs-30/entrepreneuriat-avenir-de-la-region-les-politiques-en-debattent-chez-beci-4150","year":"2024"},{"id":"alliance-antwerp","title":"Drie Kamers ondertekenen alliantie (Antwerpen-Waasland, Kempen, Mechelen)","where":"http://www.madeinmechelen.be/nieuws/drie-kamers-ondertekenen-alliantie/","year":"undated, before 2018"},{"id":"ccih-faq","title":"CCI Hainaut, questions fréquentes","where":"https://www.ccih.be/faq/","year":"undated"},{"id":"vocabulaire-politique","title":"Chambre de commerce et d’industrie, Vocabulaire politique (CRISP)","where":"https://www.vocabulairepolitique.be/chambre-de-commerce-et-dindustrie/","year":"undated"},{"id":"csa-annual-assembly","title":"General assembly under article 3:47 of the Companies and Associations Code","where":"https://www.centres-culturels.be/espace_commun/constitution-asbl/","year":"undated"},{"id":"csa-filing","title":"L’obligation de dépôt des comptes annuels pour les ASBL","where":"https://avocadhoc.be/L''obligation%20de%20depot%20des%20comptes%20annuels%20pour%20les%20ASBL","year":"2024 or later"},{"id":"csa-conflicts","title":"Article 9:8 of the Companies and Associations Code","where":"https://ratio-avocats.be/2021/12/09/intervention-dans-lemission-investigation/","year":"2021"},{"id":"csa-articles","title":"Vergeet je statuten niet aan te passen tegen 1 januari 2024, notaris.be","where":"https://www.notaris.be/nieuws-pers/detail/heb-je-een-vzw-vergeet-je-statuten-niet-aan-te-passen-tegen-1-januari-2024","year":"2023"},{"id":"member-register","title":"Checklist, welke documenten moeten vzw’s verplicht bijhouden (SBB)","where":"http://live-sbb.rcaonline.be/nl/magazine/checklist-welke-documenten-moeten-vzws-verplicht-bijhouden","year":"undated"},{"id":"party-finance-law","title":"Article 16bis of the Act of 4 July 1989 on party finance","where":"https://www.partylaw.leidenuniv.nl/partylaw/Articles/indexcard/1661","year":"2012 text"},{"id":"lobby-register","title":"Lobbyregister, Kamer van volksvertegenwoordigers","where":"https://www.dekamer.be/kvvcr/showpage.cfm?section=/lobby&language=nl&html=/site/wwwroot/lobby/faqlobN.html","year":"2019"},{"id":"kbf-governance","title":"Renewed recommendations on governance, King Baudouin Foundation (as reported by Verso and Guberna)","where":"https://www.verso-net.be/themas/sociaal-overleg/detail/2025/11/06/kritische-stemmen-brengen-je-verder-dan-jaknikkers","year":"2025"},{"id":"flemish-governance","title":"Recommendations on good governance, Flemish authorities (as applied by vzw LAW)","where":"http://vzwlaw.be/over-ons-1/corporate-governance.html","year":"2016"},{"id":"bcc-accreditation","title":"Chamber accreditation, British Chambers of Commerce","where":"http://www.britishchambers.org.uk/about-the-bcc/chamber-accreditation.html","year":"2012"},{"id":"us-self-analysis","title":"Accreditation self-analysis survey for local chambers, U.S. Chamber of Commerce","where":"https://www.uschamber.com/chambers-of-commerce/accreditation-self-analysis-survey-for-local-chambers-of-commerce","year":"undated"},{"id":"us-self-analysis-state","title":"Accreditation self-analysis survey for state chambers, U.S. Chamber of Commerce","where":"http://www.uschamber.com/chambers/accreditation/accreditation-self-analysis-survey-state-chambers-commerce","year":"undated"},{"id":"us-accrediting-board","title":"Accrediting Board Committee, U.S. Chamber of Commerce","where":"https://www.uschamber.com/accrediting-board-committee","year":"undated"},{"id":"cacc-core-definition","title":"Core definition of a chamber, Chamber Accreditation Council of Canada","where":"http://accreditationcc.ca/core-definitions-of-a-chamber/","year":"undated"},{"id":"cacc-faq","title":"Questions on accreditation, Chamber Accreditation Council of Canada","where":"http://accreditationcc.ca/faq/","year":"undated"},{"id":"iccd-core-definition","title":"Accreditation registration form, Islamic Chamber of Commerce and Development","where":"https://dev.iccdglobal.com/registration-form-2/","year":"undated"},{"id":"chamber-integrity","title":"Chamber integrity, GoChambers","where":"https://www.gochambers.com/chamber-integrity/","year":"undated"},{"id":"acce-political-engagement","title":"Chambers and political engagement, ACCE","where":"https://secure.acce.org/wiki/chambers-and-political-engagement/","year":"undated"},{"id":"wace-retention","title":"Membership retention survey 2018, W.A.C.E.","where":"http://waceinsider.calchamber.com/2018/09/10/chambers-reporting-a-membership-increase-reaches-mark-not-seen-in-more-than-a-decade/","year":"2018"},{"id":"icc-ata","title":"ATA Carnet, ICC World Chambers Federation","where":"https://iccwbo.org/world-chambers-federation/chamber-services/ata-carnet/","year":"undated"},{"id":"uk-complaints","title":"Complaints procedures of the North East England and Staffordshire chambers","where":"https://www.neechamber.co.uk/complaints/; https://staffordshirechambers.co.uk/compliments-and-complaints-policy","year":"undated"},{"id":"kvk-self-evaluation","title":"Zelfevaluatierapport Kamers van Koophandel (Netherlands)","where":"https://fdocuments.nl/document/zelfevaluatierapport-kvk-2009.html","year":"2009"},{"id":"csa-directors","title":"Les administrateurs de l’asbl : l’administrateur coopté (monasbl.be)","where":"https://monasbl.be/info/les-administrateurs-de-lasbl-ladministrateur-coopte","year":"undated"}],"status":"draft","title":{"en":"Self-assessment for local chambers of commerce in Belgium","fr":"Auto-évaluation des chambres de commerce locales en Belgique","nl":"Zelfevaluatie voor lokale kamers van koophandel in België"},"tolerance":25,"version":"2026.1"}', '2026-11-24 10:00:00+00');


--
-- Data for Name: published_answers; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: questions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.questions VALUES
	(1, '00000000-0000-0000-0000-000000001b6e', 'membership-open-to-every-company', 29, 'nl', 'Uit welk document blijkt dit? We vonden het niet in uw dossier.', '2026-11-20 10:00:00+00', 'submitted', 3, 'They were approved on 12 May.', 20, 'fr', '2026-11-24 10:00:00+00', NULL, NULL, 6);


--
-- Data for Name: quick_answers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quick_answers VALUES
	('00000000-0000-0000-0000-000000001b66', 'membership', 'no', 1, 11, '2026-11-24 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b6a', 'membership', 'no', 1, 15, '2026-11-24 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b70', 'membership', 'no', 1, 23, '2026-11-24 10:00:00+00'),
	('00000000-0000-0000-0000-000000001b70', 'political-neutrality', 'no', 1, 23, '2026-11-24 10:00:00+00'),
	('00000000-0000-0000-0000-0001a15a0a86', 'membership', 'no', 1, 33, '2026-11-24 10:00:00+00'),
	('00000000-0000-0000-0000-0001a1a655c7', 'membership', 'no', 1, 4, '2026-11-24 10:00:00+00'),
	('00000000-0000-0000-0000-0001a1e35ec9', 'corporate-governance', 'no', 1, 8, '2026-11-24 10:00:00+00'),
	('00000000-0000-0000-0000-0001a323ce18', 'core-duties', 'no', 1, 30, '2026-11-24 10:00:00+00'),
	('00000000-0000-0000-0000-0001a323ce18', 'economic-partner', 'no', 1, 30, '2026-11-24 10:00:00+00'),
	('00000000-0000-0000-0000-0001a323ce18', 'membership', 'no', 1, 30, '2026-11-24 10:00:00+00'),
	('00000000-0000-0000-0000-0001a323ce18', 'political-neutrality', 'no', 1, 30, '2026-11-24 10:00:00+00'),
	('00000000-0000-0000-0000-0001a333104e', 'corporate-governance', 'no', 1, 31, '2026-11-24 10:00:00+00'),
	('00000000-0000-0000-0000-0001a333104e', 'high-quality-services', 'no', 1, 31, '2026-11-24 10:00:00+00');


--
-- Data for Name: replies; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.replies VALUES
	('00000000-0000-0000-0000-00000000003e', 1, 'coming', 'Ik breng een collega mee.', '2026-12-10 09:00:00+00', true, 1, 3, '2026-11-17 15:00:00+00'),
	('00000000-0000-0000-0000-00000000003e', 2, 'maybe', 'Cela dépend de notre assemblée générale.', '2026-12-10 09:00:00+00', false, NULL, 2, '2026-11-17 20:00:00+00'),
	('00000000-0000-0000-0000-00000000003e', 3, 'coming', '', '2026-12-10 09:00:00+00', true, 2, 2, '2026-11-18 01:00:00+00'),
	('00000000-0000-0000-0000-00000000003e', 12, 'coming', '', '2026-12-10 09:00:00+00', true, 3, 2, '2026-11-18 06:00:00+00'),
	('00000000-0000-0000-0000-00000000003e', 15, 'cannot', '', '2026-12-10 09:00:00+00', false, NULL, 1, '2026-11-18 11:00:00+00'),
	('00000000-0000-0000-0000-00000000003e', 16, 'coming', '', '2026-12-10 09:00:00+00', true, 4, 2, '2026-11-18 16:00:00+00'),
	('00000000-0000-0000-0000-00000000003e', 17, 'coming', 'Je mange végétarien.', '2026-12-10 09:00:00+00', true, 5, 3, '2026-11-18 21:00:00+00'),
	('00000000-0000-0000-0000-00000000003e', 19, 'coming', '', '2026-12-10 09:00:00+00', false, 6, 1, '2026-11-19 02:00:00+00'),
	('00000000-0000-0000-0000-00000000003e', 21, 'maybe', '', '2026-12-10 09:00:00+00', false, NULL, 1, '2026-11-19 07:00:00+00'),
	('00000000-0000-0000-0000-00000000003e', 22, 'coming', '', '2026-12-10 09:00:00+00', false, 7, 1, '2026-11-19 12:00:00+00'),
	('00000000-0000-0000-0000-00000000003e', 24, 'cannot', 'Is there a recording afterwards?', '2026-12-10 09:00:00+00', false, NULL, 2, '2026-11-19 17:00:00+00'),
	('00000000-0000-0000-0000-00000000003e', 25, 'coming', '', '2026-12-10 09:00:00+00', false, 8, 1, '2026-11-19 22:00:00+00');


--
-- Data for Name: round_chambers; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: rounds; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rounds VALUES
	('00000000-0000-0000-0000-000000000007', 'Accreditatieronde 2027', 'local', true, '2026-10-24', '2026-12-24', '2027-01-24', 8, true, 29, '2026-11-20 10:00:00+00', NULL, NULL),
	('00000000-0000-0000-0000-0001a3148c15', '', 'associate', NULL, NULL, NULL, NULL, 2, false, 29, '2026-11-24 10:00:00+00', NULL, NULL);


--
-- Data for Name: routing_answers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.routing_answers VALUES
	(5, 0, 1),
	(5, 8, 0),
	(6, 0, 1),
	(6, 1, 1),
	(6, 2, 1),
	(6, 3, 1),
	(6, 4, 2),
	(6, 8, 0),
	(8, 0, 1),
	(8, 1, 1),
	(8, 2, 1),
	(8, 3, 1),
	(8, 4, 2),
	(8, 5, 12),
	(8, 6, 4),
	(8, 7, 1),
	(8, 8, 0),
	(28, 0, 1),
	(28, 8, 0),
	(29, 0, 1),
	(29, 8, 0),
	(31, 0, 1),
	(31, 8, 0),
	(32, 0, 1),
	(32, 8, 0);


--
-- Data for Name: seen_updates; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seen_updates VALUES
	(700100001, 32, NULL, '2026-11-24 10:00:00+00', NULL),
	(700100002, 32, NULL, '2026-11-24 10:00:00+00', NULL),
	(700100003, 32, NULL, '2026-11-24 10:00:00+00', NULL),
	(700100004, 32, NULL, '2026-11-24 10:00:00+00', NULL),
	(700100005, 32, NULL, '2026-11-24 10:00:00+00', NULL),
	(700100006, 32, NULL, '2026-11-24 10:00:00+00', NULL),
	(700100007, 32, NULL, '2026-11-24 10:00:00+00', NULL),
	(700100008, 32, NULL, '2026-11-24 10:00:00+00', NULL),
	(700100009, 32, NULL, '2026-11-24 10:00:00+00', NULL),
	(700100010, 32, NULL, '2026-11-24 10:00:00+00', NULL),
	(700100011, 32, NULL, '2026-11-24 10:00:00+00', NULL),
	(700100012, 32, NULL, '2026-11-24 10:00:00+00', NULL),
	(700100013, 32, NULL, '2026-11-24 10:00:00+00', NULL),
	(700200001, 33, NULL, '2026-11-24 10:00:00+00', NULL),
	(700200002, 33, NULL, '2026-11-24 10:00:00+00', NULL),
	(700200003, 33, NULL, '2026-11-24 10:00:00+00', NULL),
	(700200004, 33, NULL, '2026-11-24 10:00:00+00', NULL),
	(700200005, 33, NULL, '2026-11-24 10:00:00+00', NULL),
	(700200006, 33, NULL, '2026-11-24 10:00:00+00', NULL),
	(700200007, 33, NULL, '2026-11-24 10:00:00+00', NULL),
	(700200008, 33, NULL, '2026-11-24 10:00:00+00', NULL),
	(700200009, 33, NULL, '2026-11-24 10:00:00+00', NULL),
	(700200010, 33, NULL, '2026-11-24 10:00:00+00', NULL),
	(700200011, 33, NULL, '2026-11-24 10:00:00+00', NULL),
	(700200012, 33, NULL, '2026-11-24 10:00:00+00', NULL),
	(700200013, 33, NULL, '2026-11-24 10:00:00+00', NULL),
	(700200014, 33, NULL, '2026-11-24 10:00:00+00', NULL),
	(700300001, 34, NULL, '2026-11-24 10:00:00+00', NULL),
	(700300002, 34, NULL, '2026-11-24 10:00:00+00', NULL),
	(700300003, 34, NULL, '2026-11-24 10:00:00+00', NULL),
	(700300004, 34, NULL, '2026-11-24 10:00:00+00', NULL),
	(700300005, 34, NULL, '2026-11-24 10:00:00+00', NULL),
	(700300006, 34, NULL, '2026-11-24 10:00:00+00', NULL),
	(700300007, 34, NULL, '2026-11-24 10:00:00+00', NULL),
	(700300008, 34, NULL, '2026-11-24 10:00:00+00', NULL),
	(700300009, 34, NULL, '2026-11-24 10:00:00+00', NULL),
	(700300010, 34, NULL, '2026-11-24 10:00:00+00', NULL),
	(700300011, 34, NULL, '2026-11-24 10:00:00+00', NULL),
	(700300012, 34, NULL, '2026-11-24 10:00:00+00', NULL),
	(700300013, 34, NULL, '2026-11-24 10:00:00+00', NULL),
	(700400001, 1, NULL, '2026-11-24 10:00:00+00', NULL),
	(700400002, 1, NULL, '2026-11-24 10:00:00+00', NULL),
	(700400003, 1, NULL, '2026-11-24 10:00:00+00', NULL),
	(700400004, 1, NULL, '2026-11-24 10:00:00+00', NULL),
	(700400005, 1, NULL, '2026-11-24 10:00:00+00', NULL),
	(700400006, 1, NULL, '2026-11-24 10:00:00+00', NULL),
	(700400007, 1, NULL, '2026-11-24 10:00:00+00', NULL),
	(700400008, 1, NULL, '2026-11-24 10:00:00+00', NULL),
	(700400009, 1, NULL, '2026-11-24 10:00:00+00', NULL),
	(700400010, 1, NULL, '2026-11-24 10:00:00+00', NULL),
	(700400011, 1, NULL, '2026-11-24 10:00:00+00', NULL),
	(700400012, 1, NULL, '2026-11-24 10:00:00+00', NULL),
	(700400013, 1, NULL, '2026-11-24 10:00:00+00', NULL),
	(700500001, 2, NULL, '2026-11-24 10:00:00+00', NULL),
	(700500002, 2, NULL, '2026-11-24 10:00:00+00', NULL),
	(700500003, 2, NULL, '2026-11-24 10:00:00+00', NULL),
	(700500004, 2, NULL, '2026-11-24 10:00:00+00', NULL),
	(700500005, 2, NULL, '2026-11-24 10:00:00+00', NULL),
	(700500006, 2, NULL, '2026-11-24 10:00:00+00', NULL),
	(700500007, 2, NULL, '2026-11-24 10:00:00+00', NULL),
	(700500008, 2, NULL, '2026-11-24 10:00:00+00', NULL),
	(700500009, 2, NULL, '2026-11-24 10:00:00+00', NULL),
	(700500010, 2, NULL, '2026-11-24 10:00:00+00', NULL),
	(700500011, 2, NULL, '2026-11-24 10:00:00+00', NULL),
	(700500012, 2, NULL, '2026-11-24 10:00:00+00', NULL),
	(700500013, 2, NULL, '2026-11-24 10:00:00+00', NULL),
	(700500014, 2, NULL, '2026-11-24 10:00:00+00', NULL),
	(700600001, 3, NULL, '2026-11-24 10:00:00+00', NULL),
	(700600002, 3, NULL, '2026-11-24 10:00:00+00', NULL),
	(700600003, 3, NULL, '2026-11-24 10:00:00+00', NULL),
	(700600004, 3, NULL, '2026-11-24 10:00:00+00', NULL),
	(700600005, 3, NULL, '2026-11-24 10:00:00+00', NULL),
	(700600006, 3, NULL, '2026-11-24 10:00:00+00', NULL),
	(700600007, 3, NULL, '2026-11-24 10:00:00+00', NULL),
	(700600008, 3, NULL, '2026-11-24 10:00:00+00', NULL),
	(700600009, 3, NULL, '2026-11-24 10:00:00+00', NULL),
	(700600010, 3, NULL, '2026-11-24 10:00:00+00', NULL),
	(700600011, 3, NULL, '2026-11-24 10:00:00+00', NULL),
	(700600012, 3, NULL, '2026-11-24 10:00:00+00', NULL),
	(700600013, 3, NULL, '2026-11-24 10:00:00+00', NULL),
	(700700001, 4, NULL, '2026-11-24 10:00:00+00', NULL),
	(700700002, 4, NULL, '2026-11-24 10:00:00+00', NULL),
	(700700003, 4, NULL, '2026-11-24 10:00:00+00', NULL),
	(700700004, 4, NULL, '2026-11-24 10:00:00+00', NULL),
	(700700005, 4, NULL, '2026-11-24 10:00:00+00', NULL),
	(700700006, 4, NULL, '2026-11-24 10:00:00+00', NULL),
	(700700007, 4, NULL, '2026-11-24 10:00:00+00', NULL),
	(700700008, 4, NULL, '2026-11-24 10:00:00+00', NULL),
	(700700009, 4, NULL, '2026-11-24 10:00:00+00', NULL),
	(700700010, 4, NULL, '2026-11-24 10:00:00+00', NULL),
	(700700011, 4, NULL, '2026-11-24 10:00:00+00', NULL),
	(700700012, 4, NULL, '2026-11-24 10:00:00+00', NULL),
	(700700013, 4, NULL, '2026-11-24 10:00:00+00', NULL),
	(700800001, 5, NULL, '2026-11-24 10:00:00+00', NULL),
	(700800002, 5, NULL, '2026-11-24 10:00:00+00', NULL),
	(700800003, 5, NULL, '2026-11-24 10:00:00+00', NULL),
	(700800004, 5, NULL, '2026-11-24 10:00:00+00', NULL),
	(700800005, 5, NULL, '2026-11-24 10:00:00+00', NULL),
	(700800006, 5, NULL, '2026-11-24 10:00:00+00', NULL),
	(700800007, 5, NULL, '2026-11-24 10:00:00+00', NULL);
INSERT INTO public.seen_updates VALUES
	(700800008, 5, NULL, '2026-11-24 10:00:00+00', NULL),
	(700800009, 5, NULL, '2026-11-24 10:00:00+00', NULL),
	(700800010, 5, NULL, '2026-11-24 10:00:00+00', NULL),
	(700800011, 5, NULL, '2026-11-24 10:00:00+00', NULL),
	(700800012, 5, NULL, '2026-11-24 10:00:00+00', NULL),
	(700800013, 5, NULL, '2026-11-24 10:00:00+00', NULL),
	(700900001, 6, NULL, '2026-11-24 10:00:00+00', NULL),
	(700900002, 6, NULL, '2026-11-24 10:00:00+00', NULL),
	(700900003, 6, NULL, '2026-11-24 10:00:00+00', NULL),
	(700900004, 6, NULL, '2026-11-24 10:00:00+00', NULL),
	(700900005, 6, NULL, '2026-11-24 10:00:00+00', NULL),
	(700900006, 6, NULL, '2026-11-24 10:00:00+00', NULL),
	(700900007, 6, NULL, '2026-11-24 10:00:00+00', NULL),
	(700900008, 6, NULL, '2026-11-24 10:00:00+00', NULL),
	(700900009, 6, NULL, '2026-11-24 10:00:00+00', NULL),
	(700900010, 6, NULL, '2026-11-24 10:00:00+00', NULL),
	(700900011, 6, NULL, '2026-11-24 10:00:00+00', NULL),
	(700900012, 6, NULL, '2026-11-24 10:00:00+00', NULL),
	(700900013, 6, NULL, '2026-11-24 10:00:00+00', NULL),
	(701000001, 7, NULL, '2026-11-24 10:00:00+00', NULL),
	(701000002, 7, NULL, '2026-11-24 10:00:00+00', NULL),
	(701000003, 7, NULL, '2026-11-24 10:00:00+00', NULL),
	(701000004, 7, NULL, '2026-11-24 10:00:00+00', NULL),
	(701000005, 7, NULL, '2026-11-24 10:00:00+00', NULL),
	(701000006, 7, NULL, '2026-11-24 10:00:00+00', NULL),
	(701000007, 7, NULL, '2026-11-24 10:00:00+00', NULL),
	(701000008, 7, NULL, '2026-11-24 10:00:00+00', NULL),
	(701000009, 7, NULL, '2026-11-24 10:00:00+00', NULL),
	(701000010, 7, NULL, '2026-11-24 10:00:00+00', NULL),
	(701000011, 7, NULL, '2026-11-24 10:00:00+00', NULL),
	(701000012, 7, NULL, '2026-11-24 10:00:00+00', NULL),
	(701000013, 7, NULL, '2026-11-24 10:00:00+00', NULL),
	(701100001, 8, NULL, '2026-11-24 10:00:00+00', NULL),
	(701100002, 8, NULL, '2026-11-24 10:00:00+00', NULL),
	(701100003, 8, NULL, '2026-11-24 10:00:00+00', NULL),
	(701100004, 8, NULL, '2026-11-24 10:00:00+00', NULL),
	(701100005, 8, NULL, '2026-11-24 10:00:00+00', NULL),
	(701100006, 8, NULL, '2026-11-24 10:00:00+00', NULL),
	(701100007, 8, NULL, '2026-11-24 10:00:00+00', NULL),
	(701100008, 8, NULL, '2026-11-24 10:00:00+00', NULL),
	(701100009, 8, NULL, '2026-11-24 10:00:00+00', NULL),
	(701100010, 8, NULL, '2026-11-24 10:00:00+00', NULL),
	(701100011, 8, NULL, '2026-11-24 10:00:00+00', NULL),
	(701100012, 8, NULL, '2026-11-24 10:00:00+00', NULL),
	(701100013, 8, NULL, '2026-11-24 10:00:00+00', NULL),
	(701200001, 9, NULL, '2026-11-24 10:00:00+00', NULL),
	(701200002, 9, NULL, '2026-11-24 10:00:00+00', NULL),
	(701200003, 9, NULL, '2026-11-24 10:00:00+00', NULL),
	(701200004, 9, NULL, '2026-11-24 10:00:00+00', NULL),
	(701200005, 9, NULL, '2026-11-24 10:00:00+00', NULL),
	(701200006, 9, NULL, '2026-11-24 10:00:00+00', NULL),
	(701200007, 9, NULL, '2026-11-24 10:00:00+00', NULL),
	(701200008, 9, NULL, '2026-11-24 10:00:00+00', NULL),
	(701200009, 9, NULL, '2026-11-24 10:00:00+00', NULL),
	(701200010, 9, NULL, '2026-11-24 10:00:00+00', NULL),
	(701200011, 9, NULL, '2026-11-24 10:00:00+00', NULL),
	(701200012, 9, NULL, '2026-11-24 10:00:00+00', NULL),
	(701200013, 9, NULL, '2026-11-24 10:00:00+00', NULL),
	(701300001, 10, NULL, '2026-11-24 10:00:00+00', NULL),
	(701300002, 10, NULL, '2026-11-24 10:00:00+00', NULL),
	(701300003, 10, NULL, '2026-11-24 10:00:00+00', NULL),
	(701300004, 10, NULL, '2026-11-24 10:00:00+00', NULL),
	(701300005, 10, NULL, '2026-11-24 10:00:00+00', NULL),
	(701300006, 10, NULL, '2026-11-24 10:00:00+00', NULL),
	(701300007, 10, NULL, '2026-11-24 10:00:00+00', NULL),
	(701300008, 10, NULL, '2026-11-24 10:00:00+00', NULL),
	(701300009, 10, NULL, '2026-11-24 10:00:00+00', NULL),
	(701300010, 10, NULL, '2026-11-24 10:00:00+00', NULL),
	(701300011, 10, NULL, '2026-11-24 10:00:00+00', NULL),
	(701300012, 10, NULL, '2026-11-24 10:00:00+00', NULL),
	(701300013, 10, NULL, '2026-11-24 10:00:00+00', NULL),
	(701400001, 11, NULL, '2026-11-24 10:00:00+00', NULL),
	(701400002, 11, NULL, '2026-11-24 10:00:00+00', NULL),
	(701400003, 11, NULL, '2026-11-24 10:00:00+00', NULL),
	(701400004, 11, NULL, '2026-11-24 10:00:00+00', NULL),
	(701400005, 11, NULL, '2026-11-24 10:00:00+00', NULL),
	(701400006, 11, NULL, '2026-11-24 10:00:00+00', NULL),
	(701400007, 11, NULL, '2026-11-24 10:00:00+00', NULL),
	(701400008, 11, NULL, '2026-11-24 10:00:00+00', NULL),
	(701400009, 11, NULL, '2026-11-24 10:00:00+00', NULL),
	(701400010, 11, NULL, '2026-11-24 10:00:00+00', NULL),
	(701400011, 11, NULL, '2026-11-24 10:00:00+00', NULL),
	(701400012, 11, NULL, '2026-11-24 10:00:00+00', NULL),
	(701400013, 11, NULL, '2026-11-24 10:00:00+00', NULL),
	(701500001, 12, NULL, '2026-11-24 10:00:00+00', NULL),
	(701500002, 12, NULL, '2026-11-24 10:00:00+00', NULL),
	(701500003, 12, NULL, '2026-11-24 10:00:00+00', NULL),
	(701500004, 12, NULL, '2026-11-24 10:00:00+00', NULL),
	(701500005, 12, NULL, '2026-11-24 10:00:00+00', NULL),
	(701500006, 12, NULL, '2026-11-24 10:00:00+00', NULL),
	(701500007, 12, NULL, '2026-11-24 10:00:00+00', NULL),
	(701500008, 12, NULL, '2026-11-24 10:00:00+00', NULL),
	(701500009, 12, NULL, '2026-11-24 10:00:00+00', NULL),
	(701500010, 12, NULL, '2026-11-24 10:00:00+00', NULL),
	(701500011, 12, NULL, '2026-11-24 10:00:00+00', NULL),
	(701500012, 12, NULL, '2026-11-24 10:00:00+00', NULL),
	(701500013, 12, NULL, '2026-11-24 10:00:00+00', NULL),
	(701600001, 13, NULL, '2026-11-24 10:00:00+00', NULL),
	(701600002, 13, NULL, '2026-11-24 10:00:00+00', NULL),
	(701600003, 13, NULL, '2026-11-24 10:00:00+00', NULL);
INSERT INTO public.seen_updates VALUES
	(701600004, 13, NULL, '2026-11-24 10:00:00+00', NULL),
	(701600005, 13, NULL, '2026-11-24 10:00:00+00', NULL),
	(701600006, 13, NULL, '2026-11-24 10:00:00+00', NULL),
	(701600007, 13, NULL, '2026-11-24 10:00:00+00', NULL),
	(701600008, 13, NULL, '2026-11-24 10:00:00+00', NULL),
	(701600009, 13, NULL, '2026-11-24 10:00:00+00', NULL),
	(701600010, 13, NULL, '2026-11-24 10:00:00+00', NULL),
	(701600011, 13, NULL, '2026-11-24 10:00:00+00', NULL),
	(701600012, 13, NULL, '2026-11-24 10:00:00+00', NULL),
	(701600013, 13, NULL, '2026-11-24 10:00:00+00', NULL),
	(701600014, 13, NULL, '2026-11-24 10:00:00+00', NULL),
	(701700001, 14, NULL, '2026-11-24 10:00:00+00', NULL),
	(701700002, 14, NULL, '2026-11-24 10:00:00+00', NULL),
	(701700003, 14, NULL, '2026-11-24 10:00:00+00', NULL),
	(701700004, 14, NULL, '2026-11-24 10:00:00+00', NULL),
	(701700005, 14, NULL, '2026-11-24 10:00:00+00', NULL),
	(701700006, 14, NULL, '2026-11-24 10:00:00+00', NULL),
	(701700007, 14, NULL, '2026-11-24 10:00:00+00', NULL),
	(701700008, 14, NULL, '2026-11-24 10:00:00+00', NULL),
	(701700009, 14, NULL, '2026-11-24 10:00:00+00', NULL),
	(701700010, 14, NULL, '2026-11-24 10:00:00+00', NULL),
	(701700011, 14, NULL, '2026-11-24 10:00:00+00', NULL),
	(701700012, 14, NULL, '2026-11-24 10:00:00+00', NULL),
	(701700013, 14, NULL, '2026-11-24 10:00:00+00', NULL),
	(701800001, 15, NULL, '2026-11-24 10:00:00+00', NULL),
	(701800002, 15, NULL, '2026-11-24 10:00:00+00', NULL),
	(701800003, 15, NULL, '2026-11-24 10:00:00+00', NULL),
	(701800004, 15, NULL, '2026-11-24 10:00:00+00', NULL),
	(701800005, 15, NULL, '2026-11-24 10:00:00+00', NULL),
	(701800006, 15, NULL, '2026-11-24 10:00:00+00', NULL),
	(701800007, 15, NULL, '2026-11-24 10:00:00+00', NULL),
	(701800008, 15, NULL, '2026-11-24 10:00:00+00', NULL),
	(701800009, 15, NULL, '2026-11-24 10:00:00+00', NULL),
	(701800010, 15, NULL, '2026-11-24 10:00:00+00', NULL),
	(701800011, 15, NULL, '2026-11-24 10:00:00+00', NULL),
	(701800012, 15, NULL, '2026-11-24 10:00:00+00', NULL),
	(701800013, 15, NULL, '2026-11-24 10:00:00+00', NULL),
	(701900001, 16, NULL, '2026-11-24 10:00:00+00', NULL),
	(701900002, 16, NULL, '2026-11-24 10:00:00+00', NULL),
	(701900003, 16, NULL, '2026-11-24 10:00:00+00', NULL),
	(701900004, 16, NULL, '2026-11-24 10:00:00+00', NULL),
	(701900005, 16, NULL, '2026-11-24 10:00:00+00', NULL),
	(701900006, 16, NULL, '2026-11-24 10:00:00+00', NULL),
	(701900007, 16, NULL, '2026-11-24 10:00:00+00', NULL),
	(701900008, 16, NULL, '2026-11-24 10:00:00+00', NULL),
	(701900009, 16, NULL, '2026-11-24 10:00:00+00', NULL),
	(701900010, 16, NULL, '2026-11-24 10:00:00+00', NULL),
	(701900011, 16, NULL, '2026-11-24 10:00:00+00', NULL),
	(701900012, 16, NULL, '2026-11-24 10:00:00+00', NULL),
	(701900013, 16, NULL, '2026-11-24 10:00:00+00', NULL),
	(702000001, 17, NULL, '2026-11-24 10:00:00+00', NULL),
	(702000002, 17, NULL, '2026-11-24 10:00:00+00', NULL),
	(702000003, 17, NULL, '2026-11-24 10:00:00+00', NULL),
	(702000004, 17, NULL, '2026-11-24 10:00:00+00', NULL),
	(702000005, 17, NULL, '2026-11-24 10:00:00+00', NULL),
	(702000006, 17, NULL, '2026-11-24 10:00:00+00', NULL),
	(702000007, 17, NULL, '2026-11-24 10:00:00+00', NULL),
	(702000008, 17, NULL, '2026-11-24 10:00:00+00', NULL),
	(702000009, 17, NULL, '2026-11-24 10:00:00+00', NULL),
	(702000010, 17, NULL, '2026-11-24 10:00:00+00', NULL),
	(702000011, 17, NULL, '2026-11-24 10:00:00+00', NULL),
	(702000012, 17, NULL, '2026-11-24 10:00:00+00', NULL),
	(702000013, 17, NULL, '2026-11-24 10:00:00+00', NULL),
	(702100001, 19, NULL, '2026-11-24 10:00:00+00', NULL),
	(702100002, 19, NULL, '2026-11-24 10:00:00+00', NULL),
	(702100003, 19, NULL, '2026-11-24 10:00:00+00', NULL),
	(702100004, 19, NULL, '2026-11-24 10:00:00+00', NULL),
	(702100005, 19, NULL, '2026-11-24 10:00:00+00', NULL),
	(702100006, 19, NULL, '2026-11-24 10:00:00+00', NULL),
	(702100007, 19, NULL, '2026-11-24 10:00:00+00', NULL),
	(702100008, 19, NULL, '2026-11-24 10:00:00+00', NULL),
	(702100009, 19, NULL, '2026-11-24 10:00:00+00', NULL),
	(702100010, 19, NULL, '2026-11-24 10:00:00+00', NULL),
	(702100011, 19, NULL, '2026-11-24 10:00:00+00', NULL),
	(702100012, 19, NULL, '2026-11-24 10:00:00+00', NULL),
	(702100013, 19, NULL, '2026-11-24 10:00:00+00', NULL),
	(702200001, 20, NULL, '2026-11-24 10:00:00+00', NULL),
	(702200002, 20, NULL, '2026-11-24 10:00:00+00', NULL),
	(702200003, 20, NULL, '2026-11-24 10:00:00+00', NULL),
	(702200004, 20, NULL, '2026-11-24 10:00:00+00', NULL),
	(702200005, 20, NULL, '2026-11-24 10:00:00+00', NULL),
	(702200006, 20, NULL, '2026-11-24 10:00:00+00', NULL),
	(702200007, 20, NULL, '2026-11-24 10:00:00+00', NULL),
	(702200008, 20, NULL, '2026-11-24 10:00:00+00', NULL),
	(702200009, 20, NULL, '2026-11-24 10:00:00+00', NULL),
	(702200010, 20, NULL, '2026-11-24 10:00:00+00', NULL),
	(702200011, 20, NULL, '2026-11-24 10:00:00+00', NULL),
	(702200012, 20, NULL, '2026-11-24 10:00:00+00', NULL),
	(702200013, 20, NULL, '2026-11-24 10:00:00+00', NULL),
	(702200014, 20, NULL, '2026-11-24 10:00:00+00', NULL),
	(702300001, 21, NULL, '2026-11-24 10:00:00+00', NULL),
	(702300002, 21, NULL, '2026-11-24 10:00:00+00', NULL),
	(702300003, 21, NULL, '2026-11-24 10:00:00+00', NULL),
	(702300004, 21, NULL, '2026-11-24 10:00:00+00', NULL),
	(702300005, 21, NULL, '2026-11-24 10:00:00+00', NULL),
	(702300006, 21, NULL, '2026-11-24 10:00:00+00', NULL),
	(702300007, 21, NULL, '2026-11-24 10:00:00+00', NULL),
	(702300008, 21, NULL, '2026-11-24 10:00:00+00', NULL),
	(702300009, 21, NULL, '2026-11-24 10:00:00+00', NULL),
	(702300010, 21, NULL, '2026-11-24 10:00:00+00', NULL);
INSERT INTO public.seen_updates VALUES
	(702300011, 21, NULL, '2026-11-24 10:00:00+00', NULL),
	(702300012, 21, NULL, '2026-11-24 10:00:00+00', NULL),
	(702300013, 21, NULL, '2026-11-24 10:00:00+00', NULL),
	(702300014, 21, NULL, '2026-11-24 10:00:00+00', NULL),
	(702400001, 22, NULL, '2026-11-24 10:00:00+00', NULL),
	(702400002, 22, NULL, '2026-11-24 10:00:00+00', NULL),
	(702400003, 22, NULL, '2026-11-24 10:00:00+00', NULL),
	(702400004, 22, NULL, '2026-11-24 10:00:00+00', NULL),
	(702400005, 22, NULL, '2026-11-24 10:00:00+00', NULL),
	(702400006, 22, NULL, '2026-11-24 10:00:00+00', NULL),
	(702400007, 22, NULL, '2026-11-24 10:00:00+00', NULL),
	(702400008, 22, NULL, '2026-11-24 10:00:00+00', NULL),
	(702400009, 22, NULL, '2026-11-24 10:00:00+00', NULL),
	(702400010, 22, NULL, '2026-11-24 10:00:00+00', NULL),
	(702400011, 22, NULL, '2026-11-24 10:00:00+00', NULL),
	(702400012, 22, NULL, '2026-11-24 10:00:00+00', NULL),
	(702400013, 22, NULL, '2026-11-24 10:00:00+00', NULL),
	(702500001, 23, NULL, '2026-11-24 10:00:00+00', NULL),
	(702500002, 23, NULL, '2026-11-24 10:00:00+00', NULL),
	(702500003, 23, NULL, '2026-11-24 10:00:00+00', NULL),
	(702500004, 23, NULL, '2026-11-24 10:00:00+00', NULL),
	(702500005, 23, NULL, '2026-11-24 10:00:00+00', NULL),
	(702500006, 23, NULL, '2026-11-24 10:00:00+00', NULL),
	(702500007, 23, NULL, '2026-11-24 10:00:00+00', NULL),
	(702500008, 23, NULL, '2026-11-24 10:00:00+00', NULL),
	(702500009, 23, NULL, '2026-11-24 10:00:00+00', NULL),
	(702500010, 23, NULL, '2026-11-24 10:00:00+00', NULL),
	(702500011, 23, NULL, '2026-11-24 10:00:00+00', NULL),
	(702500012, 23, NULL, '2026-11-24 10:00:00+00', NULL),
	(702500013, 23, NULL, '2026-11-24 10:00:00+00', NULL),
	(702600001, 24, NULL, '2026-11-24 10:00:00+00', NULL),
	(702600002, 24, NULL, '2026-11-24 10:00:00+00', NULL),
	(702600003, 24, NULL, '2026-11-24 10:00:00+00', NULL),
	(702600004, 24, NULL, '2026-11-24 10:00:00+00', NULL),
	(702600005, 24, NULL, '2026-11-24 10:00:00+00', NULL),
	(702600006, 24, NULL, '2026-11-24 10:00:00+00', NULL),
	(702600007, 24, NULL, '2026-11-24 10:00:00+00', NULL),
	(702600008, 24, NULL, '2026-11-24 10:00:00+00', NULL),
	(702600009, 24, NULL, '2026-11-24 10:00:00+00', NULL),
	(702600010, 24, NULL, '2026-11-24 10:00:00+00', NULL),
	(702600011, 24, NULL, '2026-11-24 10:00:00+00', NULL),
	(702600012, 24, NULL, '2026-11-24 10:00:00+00', NULL),
	(702600013, 24, NULL, '2026-11-24 10:00:00+00', NULL),
	(702700001, 25, NULL, '2026-11-24 10:00:00+00', NULL),
	(702700002, 25, NULL, '2026-11-24 10:00:00+00', NULL),
	(702700003, 25, NULL, '2026-11-24 10:00:00+00', NULL),
	(702700004, 25, NULL, '2026-11-24 10:00:00+00', NULL),
	(702700005, 25, NULL, '2026-11-24 10:00:00+00', NULL),
	(702700006, 25, NULL, '2026-11-24 10:00:00+00', NULL),
	(702700007, 25, NULL, '2026-11-24 10:00:00+00', NULL),
	(702700008, 25, NULL, '2026-11-24 10:00:00+00', NULL),
	(702700009, 25, NULL, '2026-11-24 10:00:00+00', NULL),
	(702700010, 25, NULL, '2026-11-24 10:00:00+00', NULL),
	(702700011, 25, NULL, '2026-11-24 10:00:00+00', NULL),
	(702700012, 25, NULL, '2026-11-24 10:00:00+00', NULL),
	(702700013, 25, NULL, '2026-11-24 10:00:00+00', NULL),
	(702700014, 25, NULL, '2026-11-24 10:00:00+00', NULL),
	(702800001, 26, NULL, '2026-11-24 10:00:00+00', NULL),
	(702800002, 26, NULL, '2026-11-24 10:00:00+00', NULL),
	(702800003, 26, NULL, '2026-11-24 10:00:00+00', NULL),
	(702800004, 26, NULL, '2026-11-24 10:00:00+00', NULL),
	(702800005, 26, NULL, '2026-11-24 10:00:00+00', NULL),
	(702800006, 26, NULL, '2026-11-24 10:00:00+00', NULL),
	(702800007, 26, NULL, '2026-11-24 10:00:00+00', NULL),
	(702800008, 26, NULL, '2026-11-24 10:00:00+00', NULL),
	(702800009, 26, NULL, '2026-11-24 10:00:00+00', NULL),
	(702800010, 26, NULL, '2026-11-24 10:00:00+00', NULL),
	(702800011, 26, NULL, '2026-11-24 10:00:00+00', NULL),
	(702800012, 26, NULL, '2026-11-24 10:00:00+00', NULL),
	(702800013, 26, NULL, '2026-11-24 10:00:00+00', NULL),
	(702800014, 26, NULL, '2026-11-24 10:00:00+00', NULL),
	(702900001, 27, NULL, '2026-11-24 10:00:00+00', NULL),
	(702900002, 27, NULL, '2026-11-24 10:00:00+00', NULL),
	(702900003, 27, NULL, '2026-11-24 10:00:00+00', NULL),
	(702900004, 27, NULL, '2026-11-24 10:00:00+00', NULL),
	(702900005, 27, NULL, '2026-11-24 10:00:00+00', NULL),
	(702900006, 27, NULL, '2026-11-24 10:00:00+00', NULL),
	(702900007, 27, NULL, '2026-11-24 10:00:00+00', NULL),
	(702900008, 27, NULL, '2026-11-24 10:00:00+00', NULL),
	(702900009, 27, NULL, '2026-11-24 10:00:00+00', NULL),
	(702900010, 27, NULL, '2026-11-24 10:00:00+00', NULL),
	(702900011, 27, NULL, '2026-11-24 10:00:00+00', NULL),
	(702900012, 27, NULL, '2026-11-24 10:00:00+00', NULL),
	(702900013, 27, NULL, '2026-11-24 10:00:00+00', NULL),
	(703000001, 28, NULL, '2026-11-24 10:00:00+00', NULL),
	(703000002, 28, NULL, '2026-11-24 10:00:00+00', NULL),
	(703000003, 28, NULL, '2026-11-24 10:00:00+00', NULL),
	(703000004, 28, NULL, '2026-11-24 10:00:00+00', NULL),
	(703000005, 28, NULL, '2026-11-24 10:00:00+00', NULL),
	(703000006, 28, NULL, '2026-11-24 10:00:00+00', NULL),
	(703000007, 28, NULL, '2026-11-24 10:00:00+00', NULL),
	(703000008, 28, NULL, '2026-11-24 10:00:00+00', NULL),
	(703000009, 28, NULL, '2026-11-24 10:00:00+00', NULL),
	(703000010, 28, NULL, '2026-11-24 10:00:00+00', NULL),
	(703000011, 28, NULL, '2026-11-24 10:00:00+00', NULL),
	(703000012, 28, NULL, '2026-11-24 10:00:00+00', NULL),
	(703000013, 28, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100001, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100002, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100003, 29, NULL, '2026-11-24 10:00:00+00', NULL);
INSERT INTO public.seen_updates VALUES
	(703100004, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100005, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100006, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100007, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100008, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100009, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100010, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100011, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100012, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100013, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100014, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100015, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100016, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100017, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100018, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100019, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100020, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100021, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100022, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100023, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100024, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100025, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100026, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100027, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100028, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100029, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100030, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100031, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100032, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100033, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100034, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100035, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100036, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100037, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100038, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100039, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100040, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100041, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100042, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100043, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100044, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100045, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100046, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100047, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100048, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100049, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100050, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100051, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100052, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100053, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100054, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100055, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100056, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100057, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100058, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100059, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100060, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100061, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100062, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100063, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100064, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100065, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100066, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100067, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100068, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100069, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100070, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100071, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100072, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100073, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100074, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100075, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100076, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100077, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100078, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100079, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100080, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100081, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100082, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100083, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100084, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100085, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100086, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100087, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100088, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100089, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100090, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100091, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100092, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100093, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100094, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100095, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100096, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100097, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100098, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100099, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100100, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100101, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100102, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100103, 29, NULL, '2026-11-24 10:00:00+00', NULL);
INSERT INTO public.seen_updates VALUES
	(703100104, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100105, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100106, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100107, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100108, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100109, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703100110, 29, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200001, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200002, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200003, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200004, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200005, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200006, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200007, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200008, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200009, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200010, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200011, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200012, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200013, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200014, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200015, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200016, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200017, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200018, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200019, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200020, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200021, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200022, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200023, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200024, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200025, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200026, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200027, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200028, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200029, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200030, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200031, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200032, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200033, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200034, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200035, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200036, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200037, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200038, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200039, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200040, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200041, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200042, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200043, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200044, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200045, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200046, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200047, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200048, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200049, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200050, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200051, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200052, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200053, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200054, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200055, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200056, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200057, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200058, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200059, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200060, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200061, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200062, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200063, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200064, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200065, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200066, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200067, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200068, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200069, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200070, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200071, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200072, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200073, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200074, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200075, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200076, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200077, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200078, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200079, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200080, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200081, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200082, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200083, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200084, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200085, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200086, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200087, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200088, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200089, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200090, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200091, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200092, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200093, 30, NULL, '2026-11-24 10:00:00+00', NULL);
INSERT INTO public.seen_updates VALUES
	(703200094, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200095, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200096, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200097, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200098, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200099, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200100, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200101, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200102, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200103, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200104, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200105, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200106, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200107, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200108, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200109, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703200110, 30, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300001, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300002, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300003, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300004, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300005, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300006, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300007, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300008, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300009, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300010, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300011, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300012, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300013, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300014, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300015, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300016, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300017, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300018, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300019, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300020, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300021, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300022, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300023, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300024, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300025, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300026, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300027, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300028, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300029, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300030, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300031, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300032, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300033, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300034, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300035, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300036, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300037, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300038, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300039, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300040, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300041, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300042, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300043, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300044, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300045, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300046, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300047, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300048, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300049, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300050, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300051, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300052, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300053, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300054, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300055, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300056, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300057, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300058, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300059, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300060, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300061, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300062, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300063, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300064, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300065, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300066, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300067, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300068, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300069, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300070, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300071, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300072, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300073, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300074, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300075, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300076, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300077, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300078, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300079, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300080, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300081, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300082, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300083, 31, NULL, '2026-11-24 10:00:00+00', NULL);
INSERT INTO public.seen_updates VALUES
	(703300084, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300085, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300086, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300087, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300088, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300089, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300090, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300091, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300092, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300093, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300094, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300095, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300096, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300097, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300098, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300099, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300100, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300101, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300102, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300103, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300104, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300105, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300106, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300107, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300108, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300109, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703300110, 31, NULL, '2026-11-24 10:00:00+00', NULL),
	(703400001, 18, NULL, '2026-11-24 10:00:00+00', NULL),
	(703400002, 18, NULL, '2026-11-24 10:00:00+00', NULL),
	(703400003, 18, NULL, '2026-11-24 10:00:00+00', NULL),
	(703400004, 18, NULL, '2026-11-24 10:00:00+00', NULL),
	(703400005, 18, NULL, '2026-11-24 10:00:00+00', NULL),
	(703400006, 18, NULL, '2026-11-24 10:00:00+00', NULL),
	(703400007, 18, NULL, '2026-11-24 10:00:00+00', NULL),
	(703400008, 18, NULL, '2026-11-24 10:00:00+00', NULL),
	(703400009, 18, NULL, '2026-11-24 10:00:00+00', NULL),
	(703400010, 18, NULL, '2026-11-24 10:00:00+00', NULL),
	(703400011, 18, NULL, '2026-11-24 10:00:00+00', NULL),
	(703400012, 18, NULL, '2026-11-24 10:00:00+00', NULL),
	(703400013, 18, NULL, '2026-11-24 10:00:00+00', NULL);


--
-- Data for Name: submissions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.submissions VALUES
	(1, '00000000-0000-0000-0000-000000001b69', 1, '{"programme":"local","version":"2026.1","chamber":"made-up-noorderhaven","facts":{"issues_ata_carnets":true,"issues_origin_certificates":true},"answers":{"brand-federation-membership-shown":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"brand-house-style":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"brand-misuse-answered":{"credit":"partly","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"brand-name-carried":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"brand-name-on-documents":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"communication-annual-report":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"communication-newsletter":{"credit":"not_met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"communication-people-on-website":{"credit":"not_met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"communication-privacy-notice":{"credit":"not_met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"communication-spokesperson":{"credit":"find_out","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"core-advocacy":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"core-ata-security-checked":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"core-networking-programme":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"core-origin-audit-closed":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"core-origin-officers-qualified":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"core-service-catalogue":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"csr-charter-endorsed":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"csr-experience-shared":{"credit":"find_out","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"csr-own-action-plan":{"credit":"not_met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"csr-results-published":{"credit":"not_met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"csr-support-for-companies":{"credit":"not_met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"finance-accounts-approved-in-time":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"finance-accounts-filed":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"finance-budget-monitored":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"finance-cash-reserve":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"finance-equity-positive":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"finance-external-review":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"governance-articles-up-to-date":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"governance-board-elected-by-members":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"governance-board-meets-quarterly":{"credit":"partly","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"governance-conflicts-of-interest":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"governance-delegated-powers":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"governance-term-limits":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"independence-board-of-entrepreneurs":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"independence-funders-published":{"credit":"partly","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"independence-in-articles":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"independence-no-dominant-funder":{"credit":"partly","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"independence-no-public-vote":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"membership-fee-scale":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"membership-open-to-every-company":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"membership-profile-compared":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"membership-register-current":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"membership-retention-measured":{"credit":"partly","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"neutrality-equal-invitations":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"neutrality-in-writing":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"neutrality-no-party-support":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"neutrality-positions-from-members":{"credit":"partly","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"neutrality-rule-for-candidates":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"partner-business-survey":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"partner-consulted-by-authorities":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"partner-joint-project":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"partner-lobby-register":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"partner-policy-priorities":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"quality-board-self-review":{"credit":"find_out","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"quality-complaints-recorded":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"quality-improvement-plan":{"credit":"not_met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"quality-member-satisfaction":{"credit":"not_met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"quality-staff-review":{"credit":"find_out","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"quality-written-procedures":{"credit":"not_met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"territory-bilateral-referral":{"credit":"find_out","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"territory-cooperation-agreement":{"credit":"not_met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"territory-named-in-articles":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"territory-no-canvassing-elsewhere":{"credit":"not_met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"},"territory-origin-within-limits":{"credit":"met","reason":"","person":14,"at":"2026-11-15T10:00:00Z"}},"notes":{"membership-open-to-every-company":[{"text":"Dit staat op onze website.","person":14,"at":"2026-11-15T10:00:00Z"}],"membership-register-current":[{"text":"Dit staat op onze website.","person":14,"at":"2026-11-15T10:00:00Z"}],"membership-profile-compared":[{"text":"Dit staat op onze website.","person":14,"at":"2026-11-15T10:00:00Z"}],"neutrality-in-writing":[{"text":"Dit staat op onze website.","person":14,"at":"2026-11-15T10:00:00Z"}],"neutrality-equal-invitations":[{"text":"Dit staat op onze website.","person":14,"at":"2026-11-15T10:00:00Z"}],"partner-joint-project":[{"text":"Dit staat op onze website.","person":14,"at":"2026-11-15T10:00:00Z"}],"core-service-catalogue":[{"text":"Dit staat op onze website.","person":14,"at":"2026-11-15T10:00:00Z"}],"core-networking-programme":[{"text":"Dit staat op onze website.","person":14,"at":"2026-11-15T10:00:00Z"}],"finance-accounts-filed":[{"text":"Dit staat op onze website.","person":14,"at":"2026-11-15T10:00:00Z"}],"finance-budget-monitored":[{"text":"Dit staat op onze website.","person":14,"at":"2026-11-15T10:00:00Z"}],"finance-cash-reserve":[{"text":"Dit staat op onze website.","person":14,"at":"2026-11-15T10:00:00Z"}],"independence-no-public-vote":[{"text":"Dit staat op onze website.","person":14,"at":"2026-11-15T10:00:00Z"}],"independence-in-articles":[{"text":"Dit staat op onze website.","person":14,"at":"2026-11-15T10:00:00Z"}],"governance-term-limits":[{"text":"Dit staat op onze website.","person":14,"at":"2026-11-15T10:00:00Z"}],"governance-delegated-powers":[{"text":"Dit staat op onze website.","person":14,"at":"2026-11-15T10:00:00Z"}],"brand-name-carried":[{"text":"Dit staat op onze website.","person":14,"at":"2026-11-15T10:00:00Z"}],"brand-name-on-documents":[{"text":"Dit staat op onze website.","person":14,"at":"2026-11-15T10:00:00Z"}],"brand-federation-membership-shown":[{"text":"Dit staat op onze website.","person":14,"at":"2026-11-15T10:00:00Z"}],"brand-house-style":[{"text":"Dit staat op onze website.","person":14,"at":"2026-11-15T10:00:00Z"}],"territory-named-in-articles":[{"text":"Dit staat op onze website.","person":14,"at":"2026-11-15T10:00:00Z"}],"communication-annual-report":[{"text":"Dit staat op onze website.","person":14,"at":"2026-11-15T10:00:00Z"}]},"files":{"membership-fee-scale":[{"id":49,"file_id":"made-up-7017-1-2","unique_id":"made-up-7017-1-2","name":"Bewijs 1.2.pdf","kind":"document","dated":"2026-11-15","person":14}],"neutrality-no-party-support":[{"id":50,"file_id":"made-up-7017-2-2","unique_id":"made-up-7017-2-2","name":"Bewijs 2.2.pdf","kind":"document","dated":"2026-11-15","person":14}],"neutrality-rule-for-candidates":[{"id":51,"file_id":"made-up-7017-2-3","unique_id":"made-up-7017-2-3","name":"Bewijs 2.3.pdf","kind":"document","dated":"2026-11-15","person":14}],"core-origin-officers-qualified":[{"id":52,"file_id":"made-up-7017-4-4","unique_id":"made-up-7017-4-4","name":"Bewijs 4.4.pdf","kind":"document","dated":"2026-11-15","person":14}],"core-origin-audit-closed":[{"id":53,"file_id":"made-up-7017-4-5","unique_id":"made-up-7017-4-5","name":"Bewijs 4.5.pdf","kind":"document","dated":"2026-11-15","person":14}],"core-ata-security-checked":[{"id":54,"file_id":"made-up-7017-4-6","unique_id":"made-up-7017-4-6","name":"Bewijs 4.6.pdf","kind":"document","dated":"2026-11-15","person":14}],"finance-external-review":[{"id":55,"file_id":"made-up-7017-5-1","unique_id":"made-up-7017-5-1","name":"Bewijs 5.1.pdf","kind":"document","dated":"2026-11-15","person":14}],"finance-accounts-approved-in-time":[{"id":56,"file_id":"made-up-7017-5-2","unique_id":"made-up-7017-5-2","name":"Bewijs 5.2.pdf","kind":"document","dated":"2026-11-15","person":14}],"finance-equity-positive":[{"id":57,"file_id":"made-up-7017-5-5","unique_id":"made-up-7017-5-5","name":"Bewijs 5.5.pdf","kind":"document","dated":"2026-11-15","person":14}],"governance-articles-up-to-date":[{"id":58,"file_id":"made-up-7017-7-1","unique_id":"made-up-7017-7-1","name":"Bewijs 7.1.pdf","kind":"document","dated":"2026-11-15","person":14}],"governance-conflicts-of-interest":[{"id":59,"file_id":"made-up-7017-7-5","unique_id":"made-up-7017-7-5","name":"Bewijs 7.5.pdf","kind":"document","dated":"2026-11-15","person":14}],"csr-charter-endorsed":[{"id":60,"file_id":"made-up-7017-10-1","unique_id":"made-up-7017-10-1","name":"Bewijs 10.1.pdf","kind":"document","dated":"2026-11-15","person":14}],"quality-complaints-recorded":[{"id":61,"file_id":"made-up-7017-12-1","unique_id":"made-up-7017-12-1","name":"Bewijs 12.1.pdf","kind":"document","dated":"2026-11-15","person":14}]}}', 14, '2026-11-18 10:00:00+00'),
	(2, '00000000-0000-0000-0000-000000001b6d', 1, '{"programme":"local","version":"2026.1","chamber":"made-up-montclair","facts":{"issues_ata_carnets":true,"issues_origin_certificates":true},"answers":{"brand-federation-membership-shown":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"brand-house-style":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"brand-misuse-answered":{"credit":"partly","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"brand-name-carried":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"brand-name-on-documents":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"communication-annual-report":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"communication-newsletter":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"communication-people-on-website":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"communication-privacy-notice":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"communication-spokesperson":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"core-advocacy":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"core-ata-security-checked":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"core-networking-programme":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"core-origin-audit-closed":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"core-origin-officers-qualified":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"core-service-catalogue":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"csr-charter-endorsed":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"csr-experience-shared":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"csr-own-action-plan":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"csr-results-published":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"csr-support-for-companies":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"finance-accounts-approved-in-time":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"finance-accounts-filed":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"finance-budget-monitored":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"finance-cash-reserve":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"finance-equity-positive":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"finance-external-review":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"governance-articles-up-to-date":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"governance-board-elected-by-members":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"governance-board-meets-quarterly":{"credit":"partly","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"governance-conflicts-of-interest":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"governance-delegated-powers":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"governance-term-limits":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"independence-board-of-entrepreneurs":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"independence-funders-published":{"credit":"partly","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"independence-in-articles":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"independence-no-dominant-funder":{"credit":"partly","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"independence-no-public-vote":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"membership-fee-scale":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"membership-open-to-every-company":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"membership-profile-compared":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"membership-register-current":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"membership-retention-measured":{"credit":"partly","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"neutrality-equal-invitations":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"neutrality-in-writing":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"neutrality-no-party-support":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"neutrality-positions-from-members":{"credit":"partly","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"neutrality-rule-for-candidates":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"partner-business-survey":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"partner-consulted-by-authorities":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"partner-joint-project":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"partner-lobby-register":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"partner-policy-priorities":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"quality-board-self-review":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"quality-complaints-recorded":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"quality-improvement-plan":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"quality-member-satisfaction":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"quality-staff-review":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"quality-written-procedures":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"territory-bilateral-referral":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"territory-cooperation-agreement":{"credit":"partly","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"territory-named-in-articles":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"territory-no-canvassing-elsewhere":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"},"territory-origin-within-limits":{"credit":"met","reason":"","person":19,"at":"2026-11-15T10:00:00Z"}},"notes":{"membership-open-to-every-company":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"membership-register-current":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"membership-profile-compared":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"neutrality-in-writing":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"neutrality-equal-invitations":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"partner-joint-project":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"core-service-catalogue":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"core-networking-programme":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"finance-accounts-filed":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"finance-budget-monitored":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"finance-cash-reserve":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"independence-no-public-vote":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"independence-in-articles":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"governance-term-limits":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"governance-delegated-powers":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"brand-name-carried":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"brand-name-on-documents":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"brand-federation-membership-shown":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"brand-house-style":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"territory-named-in-articles":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"territory-no-canvassing-elsewhere":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"territory-bilateral-referral":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"csr-support-for-companies":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"csr-results-published":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"csr-experience-shared":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"communication-annual-report":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"communication-people-on-website":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"communication-spokesperson":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"quality-written-procedures":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"quality-staff-review":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}],"quality-board-self-review":[{"text":"C’est indiqué sur notre site.","person":19,"at":"2026-11-15T10:00:00Z"}]},"files":{"membership-fee-scale":[{"id":78,"file_id":"made-up-7021-1-2","unique_id":"made-up-7021-1-2","name":"Preuves 1.2.pdf","kind":"document","dated":"2026-11-15","person":19}],"neutrality-no-party-support":[{"id":79,"file_id":"made-up-7021-2-2","unique_id":"made-up-7021-2-2","name":"Preuves 2.2.pdf","kind":"document","dated":"2026-11-15","person":19}],"neutrality-rule-for-candidates":[{"id":80,"file_id":"made-up-7021-2-3","unique_id":"made-up-7021-2-3","name":"Preuves 2.3.pdf","kind":"document","dated":"2026-11-15","person":19}],"core-origin-officers-qualified":[{"id":81,"file_id":"made-up-7021-4-4","unique_id":"made-up-7021-4-4","name":"Preuves 4.4.pdf","kind":"document","dated":"2026-11-15","person":19}],"core-origin-audit-closed":[{"id":82,"file_id":"made-up-7021-4-5","unique_id":"made-up-7021-4-5","name":"Preuves 4.5.pdf","kind":"document","dated":"2026-11-15","person":19}],"core-ata-security-checked":[{"id":83,"file_id":"made-up-7021-4-6","unique_id":"made-up-7021-4-6","name":"Preuves 4.6.pdf","kind":"document","dated":"2026-11-15","person":19}],"finance-external-review":[{"id":84,"file_id":"made-up-7021-5-1","unique_id":"made-up-7021-5-1","name":"Preuves 5.1.pdf","kind":"document","dated":"2026-11-15","person":19}],"finance-accounts-approved-in-time":[{"id":85,"file_id":"made-up-7021-5-2","unique_id":"made-up-7021-5-2","name":"Preuves 5.2.pdf","kind":"document","dated":"2026-11-15","person":19}],"finance-equity-positive":[{"id":86,"file_id":"made-up-7021-5-5","unique_id":"made-up-7021-5-5","name":"Preuves 5.5.pdf","kind":"document","dated":"2026-11-15","person":19}],"governance-articles-up-to-date":[{"id":87,"file_id":"made-up-7021-7-1","unique_id":"made-up-7021-7-1","name":"Preuves 7.1.pdf","kind":"document","dated":"2026-11-15","person":19}],"governance-conflicts-of-interest":[{"id":88,"file_id":"made-up-7021-7-5","unique_id":"made-up-7021-7-5","name":"Preuves 7.5.pdf","kind":"document","dated":"2026-11-15","person":19}],"csr-charter-endorsed":[{"id":89,"file_id":"made-up-7021-10-1","unique_id":"made-up-7021-10-1","name":"Preuves 10.1.pdf","kind":"document","dated":"2026-11-15","person":19}],"csr-own-action-plan":[{"id":90,"file_id":"made-up-7021-10-2","unique_id":"made-up-7021-10-2","name":"Preuves 10.2.pdf","kind":"document","dated":"2026-11-15","person":19}],"quality-complaints-recorded":[{"id":91,"file_id":"made-up-7021-12-1","unique_id":"made-up-7021-12-1","name":"Preuves 12.1.pdf","kind":"document","dated":"2026-11-15","person":19}],"quality-member-satisfaction":[{"id":92,"file_id":"made-up-7021-12-2","unique_id":"made-up-7021-12-2","name":"Preuves 12.2.pdf","kind":"document","dated":"2026-11-15","person":19}],"quality-improvement-plan":[{"id":93,"file_id":"made-up-7021-12-6","unique_id":"made-up-7021-12-6","name":"Preuves 12.6.pdf","kind":"document","dated":"2026-11-15","person":19}]}}', 19, '2026-11-18 10:00:00+00'),
	(3, '00000000-0000-0000-0000-000000001b6e', 1, '{"programme":"local","version":"2026.1","chamber":"made-up-rochebrune","facts":{"issues_ata_carnets":true,"issues_origin_certificates":true},"answers":{"brand-federation-membership-shown":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"brand-house-style":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"brand-misuse-answered":{"credit":"partly","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"brand-name-carried":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"brand-name-on-documents":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"communication-annual-report":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"communication-newsletter":{"credit":"not_met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"communication-people-on-website":{"credit":"not_met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"communication-privacy-notice":{"credit":"not_met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"communication-spokesperson":{"credit":"find_out","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"core-advocacy":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"core-ata-security-checked":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"core-networking-programme":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"core-origin-audit-closed":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"core-origin-officers-qualified":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"core-service-catalogue":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"csr-charter-endorsed":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"csr-experience-shared":{"credit":"find_out","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"csr-own-action-plan":{"credit":"not_met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"csr-results-published":{"credit":"not_met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"csr-support-for-companies":{"credit":"not_met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"finance-accounts-approved-in-time":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"finance-accounts-filed":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"finance-budget-monitored":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"finance-cash-reserve":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"finance-equity-positive":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"finance-external-review":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"governance-articles-up-to-date":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"governance-board-elected-by-members":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"governance-board-meets-quarterly":{"credit":"partly","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"governance-conflicts-of-interest":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"governance-delegated-powers":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"governance-term-limits":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"independence-board-of-entrepreneurs":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"independence-funders-published":{"credit":"partly","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"independence-in-articles":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"independence-no-dominant-funder":{"credit":"partly","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"independence-no-public-vote":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"membership-fee-scale":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"membership-open-to-every-company":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"membership-profile-compared":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"membership-register-current":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"membership-retention-measured":{"credit":"partly","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"neutrality-equal-invitations":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"neutrality-in-writing":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"neutrality-no-party-support":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"neutrality-positions-from-members":{"credit":"partly","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"neutrality-rule-for-candidates":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"partner-business-survey":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"partner-consulted-by-authorities":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"partner-joint-project":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"partner-lobby-register":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"partner-policy-priorities":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"quality-board-self-review":{"credit":"find_out","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"quality-complaints-recorded":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"quality-improvement-plan":{"credit":"not_met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"quality-member-satisfaction":{"credit":"not_met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"quality-staff-review":{"credit":"find_out","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"quality-written-procedures":{"credit":"not_met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"territory-bilateral-referral":{"credit":"find_out","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"territory-cooperation-agreement":{"credit":"not_met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"territory-named-in-articles":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"territory-no-canvassing-elsewhere":{"credit":"not_met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"territory-origin-within-limits":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"}},"notes":{"membership-open-to-every-company":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"membership-register-current":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"membership-profile-compared":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"neutrality-in-writing":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"neutrality-equal-invitations":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"partner-joint-project":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"core-service-catalogue":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"core-networking-programme":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"finance-accounts-filed":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"finance-budget-monitored":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"finance-cash-reserve":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"independence-no-public-vote":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"independence-in-articles":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"governance-term-limits":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"governance-delegated-powers":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"brand-name-carried":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"brand-name-on-documents":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"brand-federation-membership-shown":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"brand-house-style":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"territory-named-in-articles":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"communication-annual-report":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}]},"files":{"membership-fee-scale":[{"id":94,"file_id":"made-up-7022-1-2","unique_id":"made-up-7022-1-2","name":"Preuves 1.2.pdf","kind":"document","dated":"2026-11-15","person":20}],"neutrality-no-party-support":[{"id":95,"file_id":"made-up-7022-2-2","unique_id":"made-up-7022-2-2","name":"Preuves 2.2.pdf","kind":"document","dated":"2026-11-15","person":20}],"neutrality-rule-for-candidates":[{"id":96,"file_id":"made-up-7022-2-3","unique_id":"made-up-7022-2-3","name":"Preuves 2.3.pdf","kind":"document","dated":"2026-11-15","person":20}],"core-origin-officers-qualified":[{"id":97,"file_id":"made-up-7022-4-4","unique_id":"made-up-7022-4-4","name":"Preuves 4.4.pdf","kind":"document","dated":"2026-11-15","person":20}],"core-origin-audit-closed":[{"id":98,"file_id":"made-up-7022-4-5","unique_id":"made-up-7022-4-5","name":"Preuves 4.5.pdf","kind":"document","dated":"2026-11-15","person":20}],"core-ata-security-checked":[{"id":99,"file_id":"made-up-7022-4-6","unique_id":"made-up-7022-4-6","name":"Preuves 4.6.pdf","kind":"document","dated":"2026-11-15","person":20}],"finance-external-review":[{"id":100,"file_id":"made-up-7022-5-1","unique_id":"made-up-7022-5-1","name":"Preuves 5.1.pdf","kind":"document","dated":"2026-11-15","person":20}],"finance-accounts-approved-in-time":[{"id":101,"file_id":"made-up-7022-5-2","unique_id":"made-up-7022-5-2","name":"Preuves 5.2.pdf","kind":"document","dated":"2026-11-15","person":20}],"finance-equity-positive":[{"id":102,"file_id":"made-up-7022-5-5","unique_id":"made-up-7022-5-5","name":"Preuves 5.5.pdf","kind":"document","dated":"2026-11-15","person":20}],"governance-articles-up-to-date":[{"id":103,"file_id":"made-up-7022-7-1","unique_id":"made-up-7022-7-1","name":"Preuves 7.1.pdf","kind":"document","dated":"2026-11-15","person":20}],"governance-conflicts-of-interest":[{"id":104,"file_id":"made-up-7022-7-5","unique_id":"made-up-7022-7-5","name":"Preuves 7.5.pdf","kind":"document","dated":"2026-11-15","person":20}],"csr-charter-endorsed":[{"id":105,"file_id":"made-up-7022-10-1","unique_id":"made-up-7022-10-1","name":"Preuves 10.1.pdf","kind":"document","dated":"2026-11-15","person":20}],"quality-complaints-recorded":[{"id":106,"file_id":"made-up-7022-12-1","unique_id":"made-up-7022-12-1","name":"Preuves 12.1.pdf","kind":"document","dated":"2026-11-15","person":20}]}}', 20, '2026-11-18 10:00:00+00'),
	(4, '00000000-0000-0000-0000-000000001b73', 1, '{"programme":"bilateral","version":"2026.1","chamber":"made-up-utopia","facts":{},"answers":{"accounts-approved-by-members":{"credit":"met","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"accounts-reviewed-independently":{"credit":"met","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"annual-report-shared":{"credit":"met","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"belgian-chamber-cooperation":{"credit":"met","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"bilateral-purpose-in-statutes":{"credit":"met","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"board-elected-by-members":{"credit":"met","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"business-events":{"credit":"partly","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"conflict-of-interest-rules":{"credit":"met","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"current-website":{"credit":"met","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"data-protection":{"credit":"met","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"economic-mission-support":{"credit":"met","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"joint-activity-with-post":{"credit":"met","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"letter-of-support":{"credit":"met","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"luxembourg-liaison":{"credit":"met","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"member-satisfaction-survey":{"credit":"met","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"partner-search-help":{"credit":"met","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"party-political-neutrality":{"credit":"met","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"paying-member-base":{"credit":"met","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"positive-equity":{"credit":"met","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"post-invited-to-assembly":{"credit":"met","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"published-service-catalogue":{"credit":"met","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"quarterly-board-meetings":{"credit":"partly","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"regional-agencies-coordination":{"credit":"partly","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"registered-legal-entity":{"credit":"met","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"regular-post-consultation":{"credit":"met","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"sanctions-and-law-compliance":{"credit":"met","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"task-division-with-post":{"credit":"met","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"timely-response":{"credit":"met","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"working-secretariat":{"credit":"met","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"yearly-action-plan":{"credit":"met","reason":"","person":25,"at":"2026-11-15T10:00:00Z"},"yearly-general-assembly":{"credit":"met","reason":"","person":25,"at":"2026-11-15T10:00:00Z"}},"notes":{"board-elected-by-members":[{"text":"It stands on our website.","person":25,"at":"2026-11-15T10:00:00Z"}],"party-political-neutrality":[{"text":"It stands on our website.","person":25,"at":"2026-11-15T10:00:00Z"}],"data-protection":[{"text":"It stands on our website.","person":25,"at":"2026-11-15T10:00:00Z"}],"working-secretariat":[{"text":"It stands on our website.","person":25,"at":"2026-11-15T10:00:00Z"}],"current-website":[{"text":"It stands on our website.","person":25,"at":"2026-11-15T10:00:00Z"}],"belgian-chamber-cooperation":[{"text":"It stands on our website.","person":25,"at":"2026-11-15T10:00:00Z"}],"post-invited-to-assembly":[{"text":"It stands on our website.","person":25,"at":"2026-11-15T10:00:00Z"}],"annual-report-shared":[{"text":"It stands on our website.","person":25,"at":"2026-11-15T10:00:00Z"}],"luxembourg-liaison":[{"text":"It stands on our website.","person":25,"at":"2026-11-15T10:00:00Z"}],"economic-mission-support":[{"text":"It stands on our website.","person":25,"at":"2026-11-15T10:00:00Z"}],"joint-activity-with-post":[{"text":"It stands on our website.","person":25,"at":"2026-11-15T10:00:00Z"}],"task-division-with-post":[{"text":"It stands on our website.","person":25,"at":"2026-11-15T10:00:00Z"}]},"files":{"registered-legal-entity":[{"id":108,"file_id":"made-up-7027-1-1","unique_id":"made-up-7027-1-1","name":"Evidence 1.1.pdf","kind":"document","dated":"2026-11-15","person":25}],"bilateral-purpose-in-statutes":[{"id":109,"file_id":"made-up-7027-1-2","unique_id":"made-up-7027-1-2","name":"Evidence 1.2.pdf","kind":"document","dated":"2026-11-15","person":25}],"yearly-general-assembly":[{"id":110,"file_id":"made-up-7027-1-3","unique_id":"made-up-7027-1-3","name":"Evidence 1.3.pdf","kind":"document","dated":"2026-11-15","person":25}],"accounts-approved-by-members":[{"id":111,"file_id":"made-up-7027-1-6","unique_id":"made-up-7027-1-6","name":"Evidence 1.6.pdf","kind":"document","dated":"2026-11-15","person":25}],"positive-equity":[{"id":112,"file_id":"made-up-7027-1-8","unique_id":"made-up-7027-1-8","name":"Evidence 1.8.pdf","kind":"document","dated":"2026-11-15","person":25}],"conflict-of-interest-rules":[{"id":113,"file_id":"made-up-7027-1-9","unique_id":"made-up-7027-1-9","name":"Evidence 1.9.pdf","kind":"document","dated":"2026-11-15","person":25}],"sanctions-and-law-compliance":[{"id":114,"file_id":"made-up-7027-1-12","unique_id":"made-up-7027-1-12","name":"Evidence 1.12.pdf","kind":"document","dated":"2026-11-15","person":25}],"partner-search-help":[{"id":115,"file_id":"made-up-7027-2-4","unique_id":"made-up-7027-2-4","name":"Evidence 2.4.pdf","kind":"document","dated":"2026-11-15","person":25}],"yearly-action-plan":[{"id":116,"file_id":"made-up-7027-2-7","unique_id":"made-up-7027-2-7","name":"Evidence 2.7.pdf","kind":"document","dated":"2026-11-15","person":25}],"paying-member-base":[{"id":117,"file_id":"made-up-7027-2-10","unique_id":"made-up-7027-2-10","name":"Evidence 2.10.pdf","kind":"document","dated":"2026-11-15","person":25}],"regular-post-consultation":[{"id":118,"file_id":"made-up-7027-3-1","unique_id":"made-up-7027-3-1","name":"Evidence 3.1.pdf","kind":"document","dated":"2026-11-15","person":25}],"letter-of-support":[{"id":119,"file_id":"made-up-7027-3-9","unique_id":"made-up-7027-3-9","name":"Evidence 3.9.pdf","kind":"document","dated":"2026-11-15","person":25}]}}', 25, '2026-11-18 10:00:00+00'),
	(5, '00000000-0000-0000-0000-000000001b74', 1, '{"programme":"bilateral","version":"2026.1","chamber":"made-up-eldorado","facts":{},"answers":{"accounts-approved-by-members":{"credit":"not_met","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"accounts-reviewed-independently":{"credit":"met","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"annual-report-shared":{"credit":"met","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"belgian-chamber-cooperation":{"credit":"met","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"bilateral-purpose-in-statutes":{"credit":"met","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"board-elected-by-members":{"credit":"met","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"business-events":{"credit":"partly","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"conflict-of-interest-rules":{"credit":"met","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"current-website":{"credit":"met","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"data-protection":{"credit":"met","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"economic-mission-support":{"credit":"met","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"joint-activity-with-post":{"credit":"met","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"letter-of-support":{"credit":"met","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"luxembourg-liaison":{"credit":"met","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"member-satisfaction-survey":{"credit":"met","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"partner-search-help":{"credit":"met","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"party-political-neutrality":{"credit":"met","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"paying-member-base":{"credit":"met","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"positive-equity":{"credit":"met","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"post-invited-to-assembly":{"credit":"met","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"published-service-catalogue":{"credit":"met","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"quarterly-board-meetings":{"credit":"partly","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"regional-agencies-coordination":{"credit":"partly","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"registered-legal-entity":{"credit":"met","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"regular-post-consultation":{"credit":"met","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"sanctions-and-law-compliance":{"credit":"met","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"task-division-with-post":{"credit":"met","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"timely-response":{"credit":"met","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"working-secretariat":{"credit":"met","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"yearly-action-plan":{"credit":"met","reason":"","person":26,"at":"2026-11-15T10:00:00Z"},"yearly-general-assembly":{"credit":"met","reason":"","person":26,"at":"2026-11-15T10:00:00Z"}},"notes":{"board-elected-by-members":[{"text":"C’est indiqué sur notre site.","person":26,"at":"2026-11-15T10:00:00Z"}],"party-political-neutrality":[{"text":"C’est indiqué sur notre site.","person":26,"at":"2026-11-15T10:00:00Z"}],"data-protection":[{"text":"C’est indiqué sur notre site.","person":26,"at":"2026-11-15T10:00:00Z"}],"working-secretariat":[{"text":"C’est indiqué sur notre site.","person":26,"at":"2026-11-15T10:00:00Z"}],"current-website":[{"text":"C’est indiqué sur notre site.","person":26,"at":"2026-11-15T10:00:00Z"}],"belgian-chamber-cooperation":[{"text":"C’est indiqué sur notre site.","person":26,"at":"2026-11-15T10:00:00Z"}],"post-invited-to-assembly":[{"text":"C’est indiqué sur notre site.","person":26,"at":"2026-11-15T10:00:00Z"}],"annual-report-shared":[{"text":"C’est indiqué sur notre site.","person":26,"at":"2026-11-15T10:00:00Z"}],"luxembourg-liaison":[{"text":"C’est indiqué sur notre site.","person":26,"at":"2026-11-15T10:00:00Z"}],"economic-mission-support":[{"text":"C’est indiqué sur notre site.","person":26,"at":"2026-11-15T10:00:00Z"}],"joint-activity-with-post":[{"text":"C’est indiqué sur notre site.","person":26,"at":"2026-11-15T10:00:00Z"}],"task-division-with-post":[{"text":"C’est indiqué sur notre site.","person":26,"at":"2026-11-15T10:00:00Z"}]},"files":{"registered-legal-entity":[{"id":120,"file_id":"made-up-7028-1-1","unique_id":"made-up-7028-1-1","name":"Preuves 1.1.pdf","kind":"document","dated":"2026-11-15","person":26}],"bilateral-purpose-in-statutes":[{"id":121,"file_id":"made-up-7028-1-2","unique_id":"made-up-7028-1-2","name":"Preuves 1.2.pdf","kind":"document","dated":"2026-11-15","person":26}],"yearly-general-assembly":[{"id":122,"file_id":"made-up-7028-1-3","unique_id":"made-up-7028-1-3","name":"Preuves 1.3.pdf","kind":"document","dated":"2026-11-15","person":26}],"positive-equity":[{"id":123,"file_id":"made-up-7028-1-8","unique_id":"made-up-7028-1-8","name":"Preuves 1.8.pdf","kind":"document","dated":"2026-11-15","person":26}],"conflict-of-interest-rules":[{"id":124,"file_id":"made-up-7028-1-9","unique_id":"made-up-7028-1-9","name":"Preuves 1.9.pdf","kind":"document","dated":"2026-11-15","person":26}],"sanctions-and-law-compliance":[{"id":125,"file_id":"made-up-7028-1-12","unique_id":"made-up-7028-1-12","name":"Preuves 1.12.pdf","kind":"document","dated":"2026-11-15","person":26}],"partner-search-help":[{"id":126,"file_id":"made-up-7028-2-4","unique_id":"made-up-7028-2-4","name":"Preuves 2.4.pdf","kind":"document","dated":"2026-11-15","person":26}],"yearly-action-plan":[{"id":127,"file_id":"made-up-7028-2-7","unique_id":"made-up-7028-2-7","name":"Preuves 2.7.pdf","kind":"document","dated":"2026-11-15","person":26}],"paying-member-base":[{"id":128,"file_id":"made-up-7028-2-10","unique_id":"made-up-7028-2-10","name":"Preuves 2.10.pdf","kind":"document","dated":"2026-11-15","person":26}],"regular-post-consultation":[{"id":129,"file_id":"made-up-7028-3-1","unique_id":"made-up-7028-3-1","name":"Preuves 3.1.pdf","kind":"document","dated":"2026-11-15","person":26}],"letter-of-support":[{"id":130,"file_id":"made-up-7028-3-9","unique_id":"made-up-7028-3-9","name":"Preuves 3.9.pdf","kind":"document","dated":"2026-11-15","person":26}]}}', 26, '2026-11-18 10:00:00+00'),
	(6, '00000000-0000-0000-0000-000000001b6e', 2, '{"programme":"local","version":"2026.1","chamber":"made-up-rochebrune","facts":{"issues_ata_carnets":true,"issues_origin_certificates":true},"answers":{"brand-federation-membership-shown":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"brand-house-style":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"brand-misuse-answered":{"credit":"partly","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"brand-name-carried":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"brand-name-on-documents":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"communication-annual-report":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"communication-newsletter":{"credit":"not_met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"communication-people-on-website":{"credit":"not_met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"communication-privacy-notice":{"credit":"not_met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"communication-spokesperson":{"credit":"find_out","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"core-advocacy":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"core-ata-security-checked":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"core-networking-programme":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"core-origin-audit-closed":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"core-origin-officers-qualified":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"core-service-catalogue":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"csr-charter-endorsed":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"csr-experience-shared":{"credit":"find_out","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"csr-own-action-plan":{"credit":"not_met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"csr-results-published":{"credit":"not_met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"csr-support-for-companies":{"credit":"not_met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"finance-accounts-approved-in-time":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"finance-accounts-filed":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"finance-budget-monitored":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"finance-cash-reserve":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"finance-equity-positive":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"finance-external-review":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"governance-articles-up-to-date":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"governance-board-elected-by-members":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"governance-board-meets-quarterly":{"credit":"partly","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"governance-conflicts-of-interest":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"governance-delegated-powers":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"governance-term-limits":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"independence-board-of-entrepreneurs":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"independence-funders-published":{"credit":"partly","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"independence-in-articles":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"independence-no-dominant-funder":{"credit":"partly","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"independence-no-public-vote":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"membership-fee-scale":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"membership-open-to-every-company":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"membership-profile-compared":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"membership-register-current":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"membership-retention-measured":{"credit":"partly","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"neutrality-equal-invitations":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"neutrality-in-writing":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"neutrality-no-party-support":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"neutrality-positions-from-members":{"credit":"partly","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"neutrality-rule-for-candidates":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"partner-business-survey":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"partner-consulted-by-authorities":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"partner-joint-project":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"partner-lobby-register":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"partner-policy-priorities":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"quality-board-self-review":{"credit":"find_out","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"quality-complaints-recorded":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"quality-improvement-plan":{"credit":"not_met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"quality-member-satisfaction":{"credit":"not_met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"quality-staff-review":{"credit":"find_out","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"quality-written-procedures":{"credit":"not_met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"territory-bilateral-referral":{"credit":"find_out","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"territory-cooperation-agreement":{"credit":"not_met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"territory-named-in-articles":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"territory-no-canvassing-elsewhere":{"credit":"not_met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"},"territory-origin-within-limits":{"credit":"met","reason":"","person":20,"at":"2026-11-15T10:00:00Z"}},"notes":{"membership-open-to-every-company":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"membership-register-current":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"membership-profile-compared":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"neutrality-in-writing":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"neutrality-equal-invitations":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"partner-joint-project":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"core-service-catalogue":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"core-networking-programme":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"finance-accounts-filed":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"finance-budget-monitored":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"finance-cash-reserve":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"independence-no-public-vote":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"independence-in-articles":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"governance-term-limits":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"governance-delegated-powers":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"brand-name-carried":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"brand-name-on-documents":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"brand-federation-membership-shown":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"brand-house-style":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"territory-named-in-articles":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}],"communication-annual-report":[{"text":"C’est indiqué sur notre site.","person":20,"at":"2026-11-15T10:00:00Z"}]},"files":{"membership-fee-scale":[{"id":94,"file_id":"made-up-7022-1-2","unique_id":"made-up-7022-1-2","name":"Preuves 1.2.pdf","kind":"document","dated":"2026-11-15","person":20}],"neutrality-no-party-support":[{"id":95,"file_id":"made-up-7022-2-2","unique_id":"made-up-7022-2-2","name":"Preuves 2.2.pdf","kind":"document","dated":"2026-11-15","person":20}],"neutrality-rule-for-candidates":[{"id":96,"file_id":"made-up-7022-2-3","unique_id":"made-up-7022-2-3","name":"Preuves 2.3.pdf","kind":"document","dated":"2026-11-15","person":20}],"core-origin-officers-qualified":[{"id":97,"file_id":"made-up-7022-4-4","unique_id":"made-up-7022-4-4","name":"Preuves 4.4.pdf","kind":"document","dated":"2026-11-15","person":20}],"core-origin-audit-closed":[{"id":98,"file_id":"made-up-7022-4-5","unique_id":"made-up-7022-4-5","name":"Preuves 4.5.pdf","kind":"document","dated":"2026-11-15","person":20}],"core-ata-security-checked":[{"id":99,"file_id":"made-up-7022-4-6","unique_id":"made-up-7022-4-6","name":"Preuves 4.6.pdf","kind":"document","dated":"2026-11-15","person":20}],"finance-external-review":[{"id":100,"file_id":"made-up-7022-5-1","unique_id":"made-up-7022-5-1","name":"Preuves 5.1.pdf","kind":"document","dated":"2026-11-15","person":20}],"finance-accounts-approved-in-time":[{"id":101,"file_id":"made-up-7022-5-2","unique_id":"made-up-7022-5-2","name":"Preuves 5.2.pdf","kind":"document","dated":"2026-11-15","person":20}],"finance-equity-positive":[{"id":102,"file_id":"made-up-7022-5-5","unique_id":"made-up-7022-5-5","name":"Preuves 5.5.pdf","kind":"document","dated":"2026-11-15","person":20}],"governance-articles-up-to-date":[{"id":103,"file_id":"made-up-7022-7-1","unique_id":"made-up-7022-7-1","name":"Preuves 7.1.pdf","kind":"document","dated":"2026-11-15","person":20}],"governance-conflicts-of-interest":[{"id":104,"file_id":"made-up-7022-7-5","unique_id":"made-up-7022-7-5","name":"Preuves 7.5.pdf","kind":"document","dated":"2026-11-15","person":20}],"csr-charter-endorsed":[{"id":105,"file_id":"made-up-7022-10-1","unique_id":"made-up-7022-10-1","name":"Preuves 10.1.pdf","kind":"document","dated":"2026-11-15","person":20}],"quality-complaints-recorded":[{"id":106,"file_id":"made-up-7022-12-1","unique_id":"made-up-7022-12-1","name":"Preuves 12.1.pdf","kind":"document","dated":"2026-11-15","person":20}]}}', 20, '2026-11-24 10:00:00+00');


--
-- Name: access_requests_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.access_requests_id_seq', 14, true);


--
-- Name: conditions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.conditions_id_seq', 1, true);


--
-- Name: decisions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.decisions_id_seq', 3, true);


--
-- Name: deliveries_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.deliveries_id_seq', 112, true);


--
-- Name: enquiries_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.enquiries_id_seq', 3, true);


--
-- Name: evidence_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.evidence_id_seq', 140, true);


--
-- Name: handovers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.handovers_id_seq', 2, true);


--
-- Name: invitations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.invitations_id_seq', 24, true);


--
-- Name: journal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.journal_id_seq', 1118, true);


--
-- Name: notes_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.notes_id_seq', 225, true);


--
-- Name: nudges_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.nudges_id_seq', 1, false);


--
-- Name: pace_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.pace_id_seq', 1, false);


--
-- Name: people_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.people_id_seq', 34, true);


--
-- Name: questions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.questions_id_seq', 1, true);


--
-- Name: submissions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.submissions_id_seq', 6, true);


--
-- Name: access_requests access_requests_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_requests
    ADD CONSTRAINT access_requests_pkey PRIMARY KEY (id);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: answers answers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answers
    ADD CONSTRAINT answers_pkey PRIMARY KEY (assessment_id, criterion);


--
-- Name: assessments assessments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assessments
    ADD CONSTRAINT assessments_pkey PRIMARY KEY (id);


--
-- Name: chambers chambers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chambers
    ADD CONSTRAINT chambers_pkey PRIMARY KEY (id);


--
-- Name: conditions conditions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conditions
    ADD CONSTRAINT conditions_pkey PRIMARY KEY (id);


--
-- Name: decision_drafts decision_drafts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision_drafts
    ADD CONSTRAINT decision_drafts_pkey PRIMARY KEY (assessment_id);


--
-- Name: decisions decisions_assessment_id_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decisions
    ADD CONSTRAINT decisions_assessment_id_number_key UNIQUE (assessment_id, number);


--
-- Name: decisions decisions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decisions
    ADD CONSTRAINT decisions_pkey PRIMARY KEY (id);


--
-- Name: deliveries deliveries_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_key_key UNIQUE (key);


--
-- Name: deliveries deliveries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_pkey PRIMARY KEY (id);


--
-- Name: digests digests_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.digests
    ADD CONSTRAINT digests_pkey PRIMARY KEY (person_id);


--
-- Name: drafts drafts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drafts
    ADD CONSTRAINT drafts_pkey PRIMARY KEY (person_id, about);


--
-- Name: enquiries enquiries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enquiries
    ADD CONSTRAINT enquiries_pkey PRIMARY KEY (id);


--
-- Name: evidence evidence_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_pkey PRIMARY KEY (id);


--
-- Name: fact_answers fact_answers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fact_answers
    ADD CONSTRAINT fact_answers_pkey PRIMARY KEY (assessment_id, fact);


--
-- Name: groups_told groups_told_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.groups_told
    ADD CONSTRAINT groups_told_pkey PRIMARY KEY (chat_id);


--
-- Name: handovers handovers_code_digest_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handovers
    ADD CONSTRAINT handovers_code_digest_key UNIQUE (code_digest);


--
-- Name: handovers handovers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handovers
    ADD CONSTRAINT handovers_pkey PRIMARY KEY (id);


--
-- Name: invitations invitations_code_digest_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_code_digest_key UNIQUE (code_digest);


--
-- Name: invitations invitations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_pkey PRIMARY KEY (id);


--
-- Name: journal journal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT journal_pkey PRIMARY KEY (id);


--
-- Name: made_files made_files_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.made_files
    ADD CONSTRAINT made_files_pkey PRIMARY KEY (digest);


--
-- Name: notes notes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notes
    ADD CONSTRAINT notes_pkey PRIMARY KEY (id);


--
-- Name: notice_contents notice_contents_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice_contents
    ADD CONSTRAINT notice_contents_pkey PRIMARY KEY (notice_id, number);


--
-- Name: notices notices_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notices
    ADD CONSTRAINT notices_pkey PRIMARY KEY (id);


--
-- Name: nudges nudges_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.nudges
    ADD CONSTRAINT nudges_pkey PRIMARY KEY (id);


--
-- Name: pace pace_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pace
    ADD CONSTRAINT pace_pkey PRIMARY KEY (id);


--
-- Name: people people_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people
    ADD CONSTRAINT people_pkey PRIMARY KEY (id);


--
-- Name: people people_telegram_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people
    ADD CONSTRAINT people_telegram_id_key UNIQUE (telegram_id);


--
-- Name: positions positions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.positions
    ADD CONSTRAINT positions_pkey PRIMARY KEY (person_id, assessment_id);


--
-- Name: programmes programmes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.programmes
    ADD CONSTRAINT programmes_pkey PRIMARY KEY (id, version);


--
-- Name: published_answers published_answers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.published_answers
    ADD CONSTRAINT published_answers_pkey PRIMARY KEY (enquiry_id, language);


--
-- Name: questions questions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.questions
    ADD CONSTRAINT questions_pkey PRIMARY KEY (id);


--
-- Name: quick_answers quick_answers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quick_answers
    ADD CONSTRAINT quick_answers_pkey PRIMARY KEY (assessment_id, principle);


--
-- Name: replies replies_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.replies
    ADD CONSTRAINT replies_pkey PRIMARY KEY (notice_id, person_id);


--
-- Name: round_chambers round_chambers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.round_chambers
    ADD CONSTRAINT round_chambers_pkey PRIMARY KEY (round_id, chamber_id);


--
-- Name: rounds rounds_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rounds
    ADD CONSTRAINT rounds_pkey PRIMARY KEY (id);


--
-- Name: routing_answers routing_answers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.routing_answers
    ADD CONSTRAINT routing_answers_pkey PRIMARY KEY (person_id, question);


--
-- Name: seen_updates seen_updates_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seen_updates
    ADD CONSTRAINT seen_updates_pkey PRIMARY KEY (id);


--
-- Name: submissions submissions_assessment_id_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submissions
    ADD CONSTRAINT submissions_assessment_id_number_key UNIQUE (assessment_id, number);


--
-- Name: submissions submissions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submissions
    ADD CONSTRAINT submissions_pkey PRIMARY KEY (id);


--
-- Name: deliveries_of_a_notice; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deliveries_of_a_notice ON public.deliveries USING btree (notice_id, notice_number) WHERE (notice_id IS NOT NULL);


--
-- Name: deliveries_of_a_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deliveries_of_a_person ON public.deliveries USING btree (person_id, settled_at);


--
-- Name: deliveries_to_send; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deliveries_to_send ON public.deliveries USING btree (fate, priority, id) WHERE ((fate)::text = ANY ((ARRAY['waiting'::character varying, 'sending'::character varying])::text[]));


--
-- Name: delivery_of_a_message; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX delivery_of_a_message ON public.deliveries USING btree (person_id, message) WHERE (message IS NOT NULL);


--
-- Name: enquiries_at_a_criterion; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX enquiries_at_a_criterion ON public.enquiries USING btree (assessment_id, criterion);


--
-- Name: evidence_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX evidence_once ON public.evidence USING btree (assessment_id, criterion, file_unique_id);


--
-- Name: ix_access_requests_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_access_requests_person_id ON public.access_requests USING btree (person_id);


--
-- Name: ix_conditions_decision_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_conditions_decision_id ON public.conditions USING btree (decision_id);


--
-- Name: ix_evidence_album; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_evidence_album ON public.evidence USING btree (album);


--
-- Name: ix_handovers_assessment_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_handovers_assessment_id ON public.handovers USING btree (assessment_id);


--
-- Name: ix_handovers_taken_by; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_handovers_taken_by ON public.handovers USING btree (taken_by);


--
-- Name: ix_notices_remind_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_notices_remind_at ON public.notices USING btree (remind_at);


--
-- Name: ix_notices_stage; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_notices_stage ON public.notices USING btree (stage);


--
-- Name: ix_people_chamber_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_people_chamber_id ON public.people USING btree (chamber_id);


--
-- Name: ix_seen_updates_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_seen_updates_at ON public.seen_updates USING btree (at);


--
-- Name: journal_lines; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX journal_lines ON public.journal USING btree (at, id) WHERE (continues IS NULL);


--
-- Name: journal_lines_of_a_chamber; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX journal_lines_of_a_chamber ON public.journal USING btree (chamber_id, at, id) WHERE (continues IS NULL);


--
-- Name: journal_lines_of_a_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX journal_lines_of_a_person ON public.journal USING btree (person_id, at, id) WHERE (continues IS NULL);


--
-- Name: notes_of_a_criterion; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX notes_of_a_criterion ON public.notes USING btree (assessment_id, criterion);


--
-- Name: nudges_of_a_chamber; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX nudges_of_a_chamber ON public.nudges USING btree (chamber_id, at);


--
-- Name: one_open_a_chamber; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_open_a_chamber ON public.assessments USING btree (chamber_id) WHERE (closed_at IS NULL);


--
-- Name: one_open_request_a_person; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_open_request_a_person ON public.access_requests USING btree (person_id) WHERE (outcome IS NULL);


--
-- Name: one_trial_a_programme; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_trial_a_programme ON public.assessments USING btree (person_id, programme_id) WHERE (closed_at IS NULL);


--
-- Name: open_trials; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX open_trials ON public.assessments USING btree (opened_at) WHERE ((closed_at IS NULL) AND (person_id IS NOT NULL));


--
-- Name: people_of_the_federation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_of_the_federation ON public.people USING btree (id) WHERE ((role)::text <> 'none'::text);


--
-- Name: published_at_a_criterion; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX published_at_a_criterion ON public.published_answers USING btree (programme_id, criterion);


--
-- Name: questions_of_an_assessment; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX questions_of_an_assessment ON public.questions USING btree (assessment_id);


--
-- Name: journal journal_unchanged; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON public.journal FOR EACH STATEMENT EXECUTE FUNCTION public.journal_is_append_only();


--
-- Name: access_requests access_requests_chamber_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_requests
    ADD CONSTRAINT access_requests_chamber_id_fkey FOREIGN KEY (chamber_id) REFERENCES public.chambers(id);


--
-- Name: access_requests access_requests_decided_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_requests
    ADD CONSTRAINT access_requests_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES public.people(id);


--
-- Name: access_requests access_requests_granted_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_requests
    ADD CONSTRAINT access_requests_granted_id_fkey FOREIGN KEY (granted_id) REFERENCES public.chambers(id);


--
-- Name: access_requests access_requests_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_requests
    ADD CONSTRAINT access_requests_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- Name: access_requests access_requests_trial_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_requests
    ADD CONSTRAINT access_requests_trial_id_fkey FOREIGN KEY (trial_id) REFERENCES public.assessments(id);


--
-- Name: answers answers_assessment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answers
    ADD CONSTRAINT answers_assessment_id_fkey FOREIGN KEY (assessment_id) REFERENCES public.assessments(id);


--
-- Name: answers answers_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answers
    ADD CONSTRAINT answers_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- Name: assessments assessments_chamber_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assessments
    ADD CONSTRAINT assessments_chamber_id_fkey FOREIGN KEY (chamber_id) REFERENCES public.chambers(id);


--
-- Name: assessments assessments_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assessments
    ADD CONSTRAINT assessments_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- Name: conditions conditions_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conditions
    ADD CONSTRAINT conditions_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


--
-- Name: decision_drafts decision_drafts_assessment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision_drafts
    ADD CONSTRAINT decision_drafts_assessment_id_fkey FOREIGN KEY (assessment_id) REFERENCES public.assessments(id);


--
-- Name: decision_drafts decision_drafts_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision_drafts
    ADD CONSTRAINT decision_drafts_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- Name: decisions decisions_assessment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decisions
    ADD CONSTRAINT decisions_assessment_id_fkey FOREIGN KEY (assessment_id) REFERENCES public.assessments(id);


--
-- Name: decisions decisions_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decisions
    ADD CONSTRAINT decisions_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- Name: decisions decisions_submission_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decisions
    ADD CONSTRAINT decisions_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES public.submissions(id);


--
-- Name: deliveries deliveries_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- Name: digests digests_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.digests
    ADD CONSTRAINT digests_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- Name: drafts drafts_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drafts
    ADD CONSTRAINT drafts_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- Name: enquiries enquiries_answered_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enquiries
    ADD CONSTRAINT enquiries_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.people(id);


--
-- Name: enquiries enquiries_assessment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enquiries
    ADD CONSTRAINT enquiries_assessment_id_fkey FOREIGN KEY (assessment_id) REFERENCES public.assessments(id);


--
-- Name: enquiries enquiries_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enquiries
    ADD CONSTRAINT enquiries_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- Name: evidence evidence_assessment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_assessment_id_fkey FOREIGN KEY (assessment_id) REFERENCES public.assessments(id);


--
-- Name: evidence evidence_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- Name: fact_answers fact_answers_assessment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fact_answers
    ADD CONSTRAINT fact_answers_assessment_id_fkey FOREIGN KEY (assessment_id) REFERENCES public.assessments(id);


--
-- Name: fact_answers fact_answers_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fact_answers
    ADD CONSTRAINT fact_answers_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- Name: handovers handovers_assessment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handovers
    ADD CONSTRAINT handovers_assessment_id_fkey FOREIGN KEY (assessment_id) REFERENCES public.assessments(id);


--
-- Name: handovers handovers_made_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handovers
    ADD CONSTRAINT handovers_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.people(id);


--
-- Name: handovers handovers_taken_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handovers
    ADD CONSTRAINT handovers_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES public.people(id);


--
-- Name: handovers handovers_withdrawn_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handovers
    ADD CONSTRAINT handovers_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES public.people(id);


--
-- Name: invitations invitations_chamber_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_chamber_id_fkey FOREIGN KEY (chamber_id) REFERENCES public.chambers(id);


--
-- Name: invitations invitations_made_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_made_by FOREIGN KEY (made_by) REFERENCES public.people(id);


--
-- Name: invitations invitations_redeemed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_redeemed_by_fkey FOREIGN KEY (redeemed_by) REFERENCES public.people(id);


--
-- Name: invitations invitations_withdrawn_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_withdrawn_by FOREIGN KEY (withdrawn_by) REFERENCES public.people(id);


--
-- Name: journal journal_chamber; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT journal_chamber FOREIGN KEY (chamber_id) REFERENCES public.chambers(id);


--
-- Name: journal journal_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT journal_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- Name: notes notes_assessment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notes
    ADD CONSTRAINT notes_assessment_id_fkey FOREIGN KEY (assessment_id) REFERENCES public.assessments(id);


--
-- Name: notes notes_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notes
    ADD CONSTRAINT notes_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- Name: notice_contents notice_contents_notice_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice_contents
    ADD CONSTRAINT notice_contents_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notices(id);


--
-- Name: notice_contents notice_contents_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice_contents
    ADD CONSTRAINT notice_contents_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- Name: notices notices_changed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notices
    ADD CONSTRAINT notices_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES public.people(id);


--
-- Name: notices notices_made_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notices
    ADD CONSTRAINT notices_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.people(id);


--
-- Name: nudges nudges_chamber_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.nudges
    ADD CONSTRAINT nudges_chamber_id_fkey FOREIGN KEY (chamber_id) REFERENCES public.chambers(id);


--
-- Name: nudges nudges_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.nudges
    ADD CONSTRAINT nudges_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- Name: people people_chamber_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people
    ADD CONSTRAINT people_chamber_id_fkey FOREIGN KEY (chamber_id) REFERENCES public.chambers(id);


--
-- Name: positions positions_assessment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.positions
    ADD CONSTRAINT positions_assessment_id_fkey FOREIGN KEY (assessment_id) REFERENCES public.assessments(id);


--
-- Name: positions positions_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.positions
    ADD CONSTRAINT positions_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- Name: published_answers published_answers_enquiry_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.published_answers
    ADD CONSTRAINT published_answers_enquiry_id_fkey FOREIGN KEY (enquiry_id) REFERENCES public.enquiries(id);


--
-- Name: published_answers published_answers_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.published_answers
    ADD CONSTRAINT published_answers_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- Name: questions questions_answered_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.questions
    ADD CONSTRAINT questions_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.people(id);


--
-- Name: questions questions_assessment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.questions
    ADD CONSTRAINT questions_assessment_id_fkey FOREIGN KEY (assessment_id) REFERENCES public.assessments(id);


--
-- Name: questions questions_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.questions
    ADD CONSTRAINT questions_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- Name: questions questions_submission_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.questions
    ADD CONSTRAINT questions_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES public.submissions(id);


--
-- Name: questions questions_withdrawn_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.questions
    ADD CONSTRAINT questions_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES public.people(id);


--
-- Name: quick_answers quick_answers_assessment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quick_answers
    ADD CONSTRAINT quick_answers_assessment_id_fkey FOREIGN KEY (assessment_id) REFERENCES public.assessments(id);


--
-- Name: quick_answers quick_answers_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quick_answers
    ADD CONSTRAINT quick_answers_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- Name: replies replies_notice_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.replies
    ADD CONSTRAINT replies_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notices(id);


--
-- Name: replies replies_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.replies
    ADD CONSTRAINT replies_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- Name: round_chambers round_chambers_chamber_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.round_chambers
    ADD CONSTRAINT round_chambers_chamber_id_fkey FOREIGN KEY (chamber_id) REFERENCES public.chambers(id);


--
-- Name: round_chambers round_chambers_round_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.round_chambers
    ADD CONSTRAINT round_chambers_round_id_fkey FOREIGN KEY (round_id) REFERENCES public.rounds(id);


--
-- Name: rounds rounds_ended_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rounds
    ADD CONSTRAINT rounds_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES public.people(id);


--
-- Name: rounds rounds_made_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rounds
    ADD CONSTRAINT rounds_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.people(id);


--
-- Name: routing_answers routing_answers_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.routing_answers
    ADD CONSTRAINT routing_answers_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- Name: seen_updates seen_updates_delivery; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seen_updates
    ADD CONSTRAINT seen_updates_delivery FOREIGN KEY (delivery_id) REFERENCES public.deliveries(id);


--
-- Name: seen_updates seen_updates_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seen_updates
    ADD CONSTRAINT seen_updates_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- Name: submissions submissions_assessment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submissions
    ADD CONSTRAINT submissions_assessment_id_fkey FOREIGN KEY (assessment_id) REFERENCES public.assessments(id);


--
-- Name: submissions submissions_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submissions
    ADD CONSTRAINT submissions_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- PostgreSQL database dump complete
--


