/**
 * What people are by work, faith, sport or standing, so that "three dockers" are counted as people. From general
 * knowledge of English; left out are words that as often mean a thing ("carrier", "liner", "printer", "freighter").
 */
const WORDS = `
accountant acrobat adviser advisor agronomist ambassador anaesthetist analyst anchorman angler apprentice archaeologist archbishop
architect archivist assassin assembler astronaut auctioneer auditor author babysitter backpacker baker ballerina banker barber barista
barman barmaid barrister bartender beautician beekeeper bellboy bishop blacksmith boatman bodyguard boilermaker bookkeeper bookseller
botanist boxer brewer bricklayer broker busker bus-driver butcher butler cabinetmaker cabbie caddie cameraman campaigner candidate canoeist
cardinal caretaker carpenter cartographer cashier celebrity chauffeur chef chemist chiropractor choreographer clergyman coastguard cobbler
collier columnist comedian composer conductor confectioner conservationist constable consultant coroner correspondent councillor
councilman counsellor courier craftsman crewman croupier curate curator customer dancer deckhand decorator dentist deputy dermatologist
designer detective dietician director dishwasher dissident docker dockworker doorman drummer economist editor electrician embalmer
emigrant engraver entertainer entrepreneur envoy epidemiologist estate-agent evangelist explorer factory-hand farmhand farmworker fencer
financier fisher fisherwoman fishmonger fitter florist foreman forester fruit-picker gamekeeper gardener geologist glassblower glazier
goalkeeper goldsmith golfer governor graduate grocer groom groundsman guerrilla guide gunsmith gymnast hairdresser handyman harvester
headmaster headmistress headteacher helmsman herdsman historian housekeeper housewife hunter hygienist illustrator immigrant imam
importer insurer interpreter investigator investor ironworker janitor jeweller jeweler joiner journeyman judoka juror keeper lamplighter
landlord landlady landowner lecturer legislator librarian lifeguard linguist lobbyist locksmith longshoreman lorry-driver lumberjack
magician magistrate maid mason masseur mechanic merchant metalworker meteorologist midfielder mill-worker millworker minister missionary
model monitor mountain-guide musicologist nanny naturalist navigator negotiator newsagent novelist novice nursemaid observer
oceanographer oilman optician orderly organist ornithologist orthodontist painter panellist panelist paralegal parishioner parliamentarian
pastor pathologist patrolman pediatrician paediatrician percussionist perfumer pharmacist philosopher photographer physician physicist
physiotherapist pianist picker pickpocket plasterer plasterworker plumber poacher podiatrist poet policewoman porter postman postwoman
potter preacher prefect prelate presenter president priestess principal printworker probationer producer professor programmer prosecutor
prostitute psychiatrist psychologist psychotherapist publican publisher puppeteer quarryman rabbi racer radiographer radiologist
railwayman rancher rapper receptionist referee registrar repairman representative retailer retiree rigger roofer roughneck rower rugby-player
saddler sailmaker salesman saleswoman salesperson scaffolder scholar schoolteacher sculptor seaman seafarer seamstress secretary
seminarian serviceman servicewoman settler sexton shareholder sharecropper shearer shipbuilder shipwright shoemaker shopper
shop-assistant silversmith skater skipper sniper sociologist solicitor soloist songwriter specialist spokesman spokeswoman sprinter
squatter stagehand statistician steelworker steeplejack stevedore steward stewardess stockbroker stoker stonecutter stonemason storekeeper
stripper stuntman subcontractor supervisor surgeon surveyor sweeper tailor tanner taxidermist taxi-driver technologist telephonist
tenant therapist theologian tiler toolmaker trainee trainer trawlerman treasurer trooper truck-driver trucker tutor typist umpire
undertaker undergraduate underwriter upholsterer usher vaulter verger vet veterinarian vicar vintner violinist virologist waiter
warehouseman watchmaker watchman weaver weightlifter welder wheelwright whaler windsurfer woodcarver woodcutter woodworker wrestler writer
yachtsman zookeeper zoologist
adult brother bride bridegroom cousin daughter father-in-law grandchild grandfather grandmother grandparent husband mother-in-law
nephew niece orphan parent relative sibling sister son spouse stepson stepdaughter twin uncle aunt widow widower wife
activist asylum-seeker beggar demonstrator deserter exile expatriate fugitive gangster holidaymaker homeowner homeless jihadist
kidnapper looter militiaman newborn nomad offender partisan picketer rioter runaway separatist stowaway striker traveller traveler
trekker veteran villain visitor vigilante warlord wayfarer witness
`;

export const CALLINGS: readonly string[] = WORDS.trim().split(/\s+/);
